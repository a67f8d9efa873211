package readout.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.document.DocumentBlock;
import readout.document.DocumentBlock.Paragraph;
import readout.document.Role;

/** What paragraphs of a page are in a document. */
class DocumentRolesTest {
  @ParameterizedTest
  @CsvSource({
    "note sign, SIGNATURE",
    "note, DETAIL",
    "lead, LEAD",
    "turn asked, QUESTION",
    "notice embargo, ALARM",
    "notice draft, DRAFT",
    "of-our-own, BODY"
  })
  void theLastClassSaysMost(String classes, Role role) {
    List<DocumentBlock> blocks =
        DocumentReader.of("<article><p class=\"" + classes + "\">Words</p></article>").blocks();
    assertThat(blocks).singleElement().isInstanceOf(Paragraph.class);
    assertThat(((Paragraph) blocks.get(0)).role()).isEqualTo(role);
  }
}

package readout.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.document.NoteDocument;

/** Writes the pages of a document and what belongs to all of them. */
final class PdfWriter {
  private final NoteDocument document;
  private final PdfSettings settings;
  private final PdfObjects objects;
  private final DrawnDocument drawn;
  private final Tag root;

  /**
   * @param objects takes what is written
   * @param drawn what the pages share
   * @param root the element around all others
   */
  PdfWriter(
      NoteDocument document,
      PdfSettings settings,
      PdfObjects objects,
      DrawnDocument drawn,
      Tag root) {
    this.document = document;
    this.settings = settings;
    this.objects = objects;
    this.drawn = drawn;
    this.root = root;
  }

  /** The bytes of the file. */
  byte[] file(List<PageCanvas> canvases) {
    int tree = objects.reserve();
    int[] pages = canvases.stream().mapToInt(canvas -> objects.reserve()).toArray();
    String resources = PdfObjects.ref(objects.add(drawn.resources()));
    TreeMap<Integer, Tag> links = new TreeMap<>();
    List<StringBuilder> annotations = drawn.links(pages, links);
    List<List<Tag>> marks = new ArrayList<>();
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages.length; i++) {
      int content = objects.stream("", PdfSyntax.latin(canvases.get(i).content()));
      marks.add(canvases.get(i).marks());
      String links0 = annotations.get(i).isEmpty() ? "" : "/Annots[" + annotations.get(i) + "]";
      objects.set(
          pages[i],
          "<</Type/Page/Parent "
              + PdfObjects.ref(tree)
              + "/MediaBox[0 0 "
              + PdfSyntax.numbers(settings.paper().width(), settings.paper().height())
              + "]/Resources "
              + resources
              + "/Contents "
              + PdfObjects.ref(content)
              + "/StructParents "
              + i
              + "/Tabs/S"
              + links0
              + ">>");
      kids.append(PdfObjects.ref(pages[i])).append(' ');
    }
    objects.set(tree, "<</Type/Pages/Kids[" + kids + "]/Count " + pages.length + ">>");
    int structure = new TagTree(objects, pages).write(root, marks, links);
    return objects.file(catalog(tree, structure, pages), info());
  }

  private int info() {
    return objects.add("<</Title" + PdfSyntax.text(document.title()) + ">>");
  }

  private int catalog(int tree, int structure, int[] pages) {
    int profile = objects.stream("/N 3", SrgbProfile.bytes());
    byte[] packet =
        PdfMetadata.of(document.title(), document.language()).getBytes(StandardCharsets.UTF_8);
    int metadata = objects.plainStream("/Type/Metadata/Subtype/XML", packet);
    int outline = Outline.write(drawn.bookmarks(), pages, objects);
    return objects.add(
        "<</Type/Catalog/Pages "
            + PdfObjects.ref(tree)
            + (document.language().isEmpty() ? "" : "/Lang" + PdfSyntax.ascii(document.language()))
            + "/MarkInfo<</Marked true>>/StructTreeRoot "
            + PdfObjects.ref(structure)
            + "/ViewerPreferences<</DisplayDocTitle true"
            + (document.rightToLeft() ? "/Direction/R2L" : "")
            + ">>/Metadata "
            + PdfObjects.ref(metadata)
            + "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"
            + "/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)"
            + "/DestOutputProfile "
            + PdfObjects.ref(profile)
            + ">>]"
            + (outline == 0 ? "" : "/Outlines " + PdfObjects.ref(outline))
            + attachments()
            + ">>");
  }

  private String attachments() {
    if (settings.attachments().isEmpty()) {
      return "";
    }
    TreeMap<String, Integer> files = new TreeMap<>();
    for (PdfAttachment attachment : settings.attachments()) {
      String subtype = attachment.type().replace("/", "#2F");
      int stream =
          objects.stream(
              "/Type/EmbeddedFile/Subtype/"
                  + subtype
                  + "/Params<</Size "
                  + attachment.bytes().length
                  + ">>",
              attachment.bytes());
      String name = PdfSyntax.text(attachment.name());
      int file =
          objects.add(
              "<</Type/Filespec/F"
                  + name
                  + "/UF"
                  + name
                  + "/Desc"
                  + name
                  + "/AFRelationship/Data/EF<</F "
                  + PdfObjects.ref(stream)
                  + "/UF "
                  + PdfObjects.ref(stream)
                  + ">>>>");
      files.put(name, file);
    }
    StringBuilder names = new StringBuilder();
    StringBuilder all = new StringBuilder();
    files.forEach((name, n) -> names.append(name).append(PdfObjects.ref(n)));
    new TreeSet<>(files.values()).forEach(n -> all.append(PdfObjects.ref(n)).append(' '));
    return "/Names<</EmbeddedFiles<</Names[" + names + "]>>>>/AF[" + all + "]";
  }
}

package readout.document.pdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import readout.document.DocumentBlock;
import readout.document.DocumentBlock.Heading;
import readout.document.DocumentBlock.Listing;
import readout.document.DocumentBlock.Paragraph;
import readout.document.DocumentBlock.Quotation;
import readout.document.DocumentBlock.Rule;
import readout.document.DocumentBlock.Table;
import readout.document.Role;

/** Sets blocks: the text of a document, of a footnote, of a cell. */
final class BlockSetter {
  private static final double STEP = 18;
  private static final int DEEPEST = 6;
  private static final double BAR = 2.25;

  /** How far bullets are from the edge of their list. */
  private static final double INSET = 4;

  /** Paragraphs of these roles side by side are the items of a list without bullets. */
  private static final Set<Role> LISTED =
      EnumSet.of(Role.FACT, Role.PEOPLE, Role.PLAIN, Role.FIGURE);

  private final ParagraphSetter paragraphs;
  private final TableSetter tables;
  private final int accent;
  private final boolean titled;
  private int lastLevel;

  /**
   * @param titled whether a heading of level 0 is the title
   */
  BlockSetter(ParagraphSetter paragraphs, int accent, boolean titled) {
    this.paragraphs = paragraphs;
    this.accent = accent;
    this.titled = titled;
    this.tables = new TableSetter(this, paragraphs, accent);
  }

  /** Sets blocks in a column; their elements are put into another. */
  List<Item> set(List<DocumentBlock> blocks, Column column, Tag into) {
    return set(blocks, column, into, Look.CELL);
  }

  /**
   * The same.
   *
   * @param inCell how plain paragraphs look that are in a cell
   */
  List<Item> set(List<DocumentBlock> blocks, Column column, Tag into, Look inCell) {
    List<Item> items = new ArrayList<>();
    Tag list = null;
    Role listRole = null;
    List<Band> quotation = List.of();
    for (int i = 0; i < blocks.size(); i++) {
      DocumentBlock block = blocks.get(i);
      boolean attributed = i + 1 < blocks.size() && isAttribution(blocks.get(i + 1));
      Role role = block instanceof Paragraph paragraph ? paragraph.role() : null;
      if (role == null || !LISTED.contains(role) || column.cell()) {
        list = null;
      } else if (list == null || role != listRole) {
        list = into.block("L");
      }
      listRole = role;
      if (block instanceof Paragraph paragraph) {
        Look look = look(paragraph.role(), column, inCell);
        Column here = isAttribution(block) ? column.beside(quotation) : column;
        Tag tag = list == null ? into.block("P") : list.block("LI").block("LBody");
        items.addAll(
            paragraphs.set(
                paragraph.line(),
                attributed ? look.kept() : look,
                here,
                tag,
                isAttribution(block) && !quotation.isEmpty()));
        quotation = isAttribution(block) ? quotation : List.of();
      } else if (block instanceof Quotation quoted) {
        quotation = quotation(quoted, column, into, attributed, items);
      } else {
        quotation = List.of();
        other(block, column, into, items);
      }
    }
    return items;
  }

  private static boolean isAttribution(DocumentBlock block) {
    return block instanceof Paragraph paragraph && paragraph.role() == Role.ATTRIBUTION;
  }

  private static Look look(Role role, Column column, Look inCell) {
    boolean plain = role == Role.BODY || role == Role.COMPACT;
    return plain && column.cell()
        ? inCell
        : plain && column.quoted() ? Look.QUOTATION : Look.of(role);
  }

  private List<Band> quotation(
      Quotation quoted, Column column, Tag into, boolean attributed, List<Item> items) {
    List<Band> bar = column.quoted() ? List.of() : List.of(bar(column));
    Column inside = column.beside(bar).inQuotation();
    List<Item> words =
        set(
            quoted.blocks(),
            column.quoted() ? inside.indented(STEP) : inside,
            into.block("BlockQuote"));
    if (attributed && !words.isEmpty() && words.get(words.size() - 1) instanceof LineItem last) {
      words.set(words.size() - 1, last.kept());
    }
    items.addAll(words);
    return bar;
  }

  private Band bar(Column column) {
    double left = column.rightToLeft() ? column.right() - BAR : column.left();
    return new Band(left, BAR, accent);
  }

  private void other(DocumentBlock block, Column column, Tag into, List<Item> items) {
    if (block instanceof Heading heading) {
      heading(heading, column, into, items);
    } else if (block instanceof Listing listing) {
      list(listing, column, into, items);
    } else if (block instanceof Table table) {
      items.addAll(tables.set(table, column, into));
    } else if (block instanceof Rule) {
      items.add(new RuleItem(column.left(), column.width(), 6, 14));
    }
  }

  /** Levels follow each other, as a reader who goes from heading to heading expects. */
  private void heading(Heading heading, Column column, Tag into, List<Item> items) {
    int level = Math.min(heading.level() + (titled ? 1 : 0), DEEPEST);
    level = Math.max(1, Math.min(level, lastLevel + 1));
    lastLevel = level;
    if (heading.level() == 1 && titled) {
      items.add(new RuleItem(column.left(), column.width(), 14, 2).kept());
    }
    Look look = Look.ofHeading(heading.level());
    items.addAll(paragraphs.heading(heading.line(), look, column, into.block("H" + level), level));
  }

  private void list(Listing listing, Column column, Tag into, List<Item> items) {
    Tag list =
        into.block("L")
            .with("/A<</O/List/ListNumbering/" + (listing.ordered() ? "Decimal" : "Disc") + ">>");
    int number = listing.start();
    for (List<DocumentBlock> item : listing.items()) {
      Tag entry = list.block("LI");
      Tag label = entry.block("Lbl");
      String text =
          listing.ordered() ? number++ + "." : column.listed() % 2 == 0 ? "\u2022" : "\u2013";
      Column inside = column.inList(STEP);
      Tag body = entry.block("LBody");
      List<Item> content = new ArrayList<>(set(item, inside, body));
      Look look = column.cell() ? Look.CELL : Look.of(Role.BODY);
      if (content.isEmpty() || !(content.get(0) instanceof LineItem)) {
        content.add(0, paragraphs.empty(look, inside));
      }
      TextLine drawn = paragraphs.label(text, look, label, column.rightToLeft());
      double from =
          column.rightToLeft()
              ? Math.max(inside.right() + 2, column.right() - INSET - drawn.width())
              : Math.min(column.left() + INSET, inside.left() - drawn.width() - 2);
      content.set(0, ((LineItem) content.get(0)).labelled(drawn, from));
      items.addAll(content);
    }
  }

  /** Sets a footnote: its number leads back to where it is referred to. */
  List<Item> footnote(List<DocumentBlock> blocks, int number, Column column, Tag into) {
    Tag note = into.block("Note").identified("note-" + number);
    Tag label = note.block("Lbl");
    Column inside =
        new Column(
                column.left(),
                column.right(),
                column.rightToLeft(),
                "start",
                List.of(),
                true,
                false,
                0)
            .indented(STEP);
    List<Item> items = new ArrayList<>(set(blocks, inside, note, Look.FOOTNOTE));
    if (items.isEmpty() || !(items.get(0) instanceof LineItem)) {
      items.add(0, paragraphs.empty(Look.FOOTNOTE, inside));
    }
    LineItem first = (LineItem) items.get(0);
    TextLine drawn = paragraphs.noteLabel(number, label, column.rightToLeft());
    double from = column.rightToLeft() ? column.right() - drawn.width() : column.left();
    items.set(0, first.labelled(drawn, from));
    return items;
  }
}

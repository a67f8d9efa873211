package readout.site.page;

import java.util.List;
import readout.note.view.Inlined;
import readout.note.view.Viewed;

/**
 * What is around the content of a page: the site's title, its menu, and where other pages are.
 *
 * @param title the site's title
 * @param heading the page's title
 * @param description what search engines and previews show
 * @param url the page's address, with {@code --base-url}
 * @param links where the files are that every page refers to
 * @param feeds the feed that the page announces
 * @param words the words of frames and of the site's own pages
 * @param house the pages of {@code --static}, which every page must link to
 * @param menu the entries of the menu
 * @param variants the page in other languages
 * @param neighbourhood what comes after the note on a meeting's page
 */
public record PageFrame(
    String title,
    String heading,
    String description,
    String url,
    SiteLinks links,
    FeedLinks feeds,
    SiteWords words,
    List<HouseLink> house,
    List<MenuEntry> menu,
    PageVariants variants,
    Neighbourhood neighbourhood)
    implements Viewed {
  /**
   * Where the files are that every page refers to.
   *
   * @param root the path to the root of the whole site
   * @param home the address of the home page
   * @param calendar that of the calendar of all meetings
   * @param data that of the data of all meetings
   * @param search that of the search
   * @param opensearch that of the description of the search, with {@code --base-url}
   * @param icon that of the icon of {@code --static}
   * @param logo that of the logo of the house
   * @param houseName what the house is called
   */
  public record SiteLinks(
      String root,
      String home,
      String calendar,
      String data,
      String search,
      String opensearch,
      String icon,
      String logo,
      String houseName)
      implements Inlined {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "root" -> root;
        case "home" -> home;
        case "calendar" -> calendar;
        case "data" -> data;
        case "search" -> search;
        case "opensearch" -> opensearch;
        case "icon" -> icon;
        case "logo" -> logo;
        case "house_name" -> houseName;
        default -> UNKNOWN;
      };
    }
  }

  /**
   * The feed that a page announces.
   *
   * @param feed the address of the feed
   * @param jsonFeed the address of the same as a JSON Feed, where there is one
   * @param feedTitle the title of the feed
   */
  public record FeedLinks(String feed, String jsonFeed, String feedTitle) implements Inlined {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "feed" -> feed;
        case "json_feed" -> jsonFeed;
        case "feed_title" -> feedTitle;
        default -> UNKNOWN;
      };
    }
  }

  /**
   * A link to a page of {@code --static}.
   *
   * @param link its title and address
   * @param current it is this page
   */
  public record HouseLink(SiteLink link, boolean current) implements Viewed {
    @Override
    public Object get(String name) {
      return name.equals("current") ? (Object) current : link.get(name);
    }
  }

  /**
   * An entry of the menu.
   *
   * @param label the words
   * @param href the address of its page
   * @param current this page belongs to it
   */
  public record MenuEntry(String label, String href, boolean current) implements Viewed {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "label" -> label;
        case "href" -> href;
        case "current" -> current;
        default -> UNKNOWN;
      };
    }
  }

  /** The same with a menu and with the page in other languages. */
  PageFrame with(List<MenuEntry> entries, PageVariants others) {
    return new PageFrame(
        title,
        heading,
        description,
        url,
        links,
        feeds,
        words,
        house,
        entries,
        others,
        neighbourhood);
  }

  /** The same at another address. */
  PageFrame at(String address) {
    return new PageFrame(
        title,
        heading,
        description,
        address,
        links,
        feeds,
        words,
        house,
        menu,
        variants,
        neighbourhood);
  }

  /** The same around the page of a meeting. */
  PageFrame with(Neighbourhood others) {
    return new PageFrame(
        title, heading, description, url, links, feeds, words, house, menu, variants, others);
  }

  /** The same with files of the note. */
  public PageFrame withAttachments(List<Download> files) {
    return with(neighbourhood.with(files));
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "title" -> title;
      case "heading" -> heading;
      case "description" -> description;
      case "url" -> url;
      case "words" -> words;
      case "house" -> house;
      case "menu" -> menu;
      default -> within(name);
    };
  }

  private Object within(String name) {
    Object found = links.get(name);
    found = found == UNKNOWN ? feeds.get(name) : found;
    found = found == UNKNOWN ? variants.get(name) : found;
    return found == UNKNOWN ? neighbourhood.get(name) : found;
  }
}

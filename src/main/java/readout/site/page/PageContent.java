package readout.site.page;

import java.util.List;
import readout.note.view.Inlined;
import readout.site.model.SummaryText;

/** What a page of the site shows inside its frame: each kind of page has its own values. */
public sealed interface PageContent extends Inlined {
  /**
   * On the home page.
   *
   * @param count how many meetings there are, in words
   * @param timeline the meetings by year
   * @param searchable a field for words to search for belongs there
   * @param newTitle the heading of what is new
   * @param news what was published last, with its first words
   * @param upcoming meetings still to come
   * @param bodiesTitle the heading of the bodies
   * @param bodies the series that met last
   * @param allSteps the link to all next steps
   * @param meetingsTitle the heading of the latest meetings
   * @param meetings the rows of meetings; HTML, so print it with three braces
   * @param stepLists the steps that are overdue longest
   * @param downloads files for machines
   */
  record HomeContent(
      String count,
      Timeline timeline,
      boolean searchable,
      String newTitle,
      List<HomeNews> news,
      List<UpcomingMeeting> upcoming,
      String bodiesTitle,
      List<HomeBody> bodies,
      List<GroupLink> allSteps,
      String meetingsTitle,
      String meetings,
      List<StepTable> stepLists,
      List<Download> downloads)
      implements PageContent {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "count" -> count;
        case "searchable" -> searchable;
        case "new_title" -> newTitle;
        case "news" -> news;
        case "upcoming" -> upcoming;
        case "bodies_title" -> bodiesTitle;
        case "bodies" -> bodies;
        case "all_steps" -> allSteps;
        case "meetings_title" -> meetingsTitle;
        case "meetings" -> meetings;
        case "step_lists" -> stepLists;
        case "downloads" -> downloads;
        default -> timeline.get(name);
      };
    }
  }

  /**
   * On the page of all years, series, people and so on.
   *
   * @param groups links to pages, each with how much is there
   * @param letters links to what begins with a letter, where there is much
   * @param sections {@code groups} by letters, and those of one meeting apart
   * @param findLabel the label of the field that a script adds to find something in a long list;
   *     empty for a short one
   * @param paging the links to the other pages of a long list
   */
  record GroupsContent(
      List<GroupLink> groups,
      List<LetterLink> letters,
      List<GroupSection> sections,
      String findLabel,
      Paging paging)
      implements PageContent {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "groups" -> groups;
        case "letters" -> letters;
        case "sections" -> sections;
        case "find_label" -> findLabel;
        case "paging" -> paging;
        default -> UNKNOWN;
      };
    }
  }

  /**
   * On the page of a year, a series, a person and so on.
   *
   * @param sectionTitle what it is one of
   * @param count how many meetings there are, in words
   * @param head what comes before the meetings
   * @param meetingsTitle the heading of the meetings where more than these is shown
   * @param meetings the rows of meetings; HTML, so print it with three braces. Empty where {@code
   *     months} or {@code at_meetings} has them
   * @param months the meetings of a year
   * @param said what a person or the people of an organization said at them, or what was said and
   *     decided under a topic
   * @param paging the links to the other pages of a long list
   */
  record GroupContent(
      String sectionTitle,
      String count,
      GroupHead head,
      String meetingsTitle,
      String meetings,
      List<MonthPart> months,
      SaidList said,
      Paging paging)
      implements PageContent {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "section_title" -> sectionTitle;
        case "count" -> count;
        case "meetings_title" -> meetingsTitle;
        case "meetings" -> meetings;
        case "months" -> months;
        case "paging" -> paging;
        default -> {
          Object found = said.get(name);
          yield found == UNKNOWN ? head.get(name) : found;
        }
      };
    }
  }

  /**
   * On the page of the figures.
   *
   * @param figures those that more than one meeting gives
   */
  record FiguresContent(List<FigureTable> figures) implements PageContent {
    @Override
    public Object get(String name) {
      return name.equals("figures") ? figures : UNKNOWN;
    }
  }

  /**
   * On the pages of next steps.
   *
   * @param sectionTitle what the page is a part of, above its heading; empty on the first page
   * @param stepLists next steps, by how far they have come
   * @param owners links to the pages of those who have next steps
   * @param groups links to pages, each with how much is there
   * @param downloads files for machines
   * @param paging the links to the other pages of a long list
   */
  record StepsContent(
      String sectionTitle,
      List<StepTable> stepLists,
      List<GroupLink> owners,
      List<GroupLink> groups,
      List<Download> downloads,
      Paging paging)
      implements PageContent {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "section_title" -> sectionTitle;
        case "step_lists" -> stepLists;
        case "owners" -> owners;
        case "groups" -> groups;
        case "downloads" -> downloads;
        case "paging" -> paging;
        default -> UNKNOWN;
      };
    }
  }

  /**
   * On the page of the data.
   *
   * @param dataText what it is for
   * @param dataHeadings of its table
   * @param dataFiles the files
   * @param licenceLabel the label of the licence
   * @param licence under which the data may be used, as {@code --licence} says; may be empty
   * @param licenceHref its address, when it is one
   */
  record DataContent(
      String dataText,
      DataHeadings dataHeadings,
      List<DataRow> dataFiles,
      String licenceLabel,
      String licence,
      String licenceHref)
      implements PageContent {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "data_text" -> dataText;
        case "data_headings" -> dataHeadings;
        case "data_files" -> dataFiles;
        case "licence_label" -> licenceLabel;
        case "licence" -> licence;
        case "licence_href" -> licenceHref;
        default -> UNKNOWN;
      };
    }
  }

  /**
   * On the page of the search.
   *
   * @param searches it is the page of the search
   * @param searchHelp how words are searched for
   * @param searchScope what is searched
   */
  record SearchContent(boolean searches, String searchHelp, String searchScope)
      implements PageContent {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "searches" -> searches;
        case "search_help" -> searchHelp;
        case "search_scope" -> searchScope;
        default -> UNKNOWN;
      };
    }
  }

  /**
   * On the page for addresses that lead nowhere.
   *
   * @param message why the page is not there
   */
  record MissingContent(String message) implements PageContent {
    @Override
    public Object get(String name) {
      return name.equals("message") ? message : UNKNOWN;
    }
  }

  /**
   * On a page of {@code --static}.
   *
   * @param housePage its text, which every template must show
   */
  record HouseContent(HouseText housePage) implements PageContent {
    @Override
    public Object get(String name) {
      return name.equals("house_page") ? housePage : UNKNOWN;
    }
  }

  /**
   * On a page that has moved.
   *
   * @param redirect its new address
   * @param redirectWords its title
   */
  record MovedContent(String redirect, SummaryText redirectWords) implements PageContent {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "redirect" -> redirect;
        case "redirect_words" -> redirectWords;
        default -> UNKNOWN;
      };
    }
  }
}

package readout.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MailStyleTest {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 1};
  private static final byte[] SVG = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes();

  private static MailStyle.Styled styled(String css, String body) {
    return MailStyle.of(
        "<html dir=ltr><head><style>" + css + "</style></head><body>" + body + "</body></html>",
        address ->
            address.equals("ship.png")
                ? Optional.of(PNG)
                : address.equals("ship.svg") ? Optional.of(SVG) : Optional.empty());
  }

  private static Element body(String css, String body) {
    return Jsoup.parse(styled(css, body).html()).body();
  }

  @Test
  void putsRulesIntoElementsTheLaterOneFirst() {
    Element body =
        body(
            "/* p { x: y } */ p, .a { margin: 0; color: red } p { margin: 1px } @media x { p { y: z } }",
            "<p class='a b' id=c data-d=e style='color: blue'>w</p>");
    assertThat(body.html().strip()).isEqualTo("<p style=\"margin: 1px; y: z; color: blue\">w</p>");
  }

  @Test
  void mirrorsWithTheNearestDirection() {
    String css = "p { padding-inline-start: 2px; margin-inline-end: 1px; text-align: start }";
    Element body = body(css, "<p>a</p><div dir=rtl><p>b</p><p dir=ltr>c</p></div>");
    assertThat(body.select("p").eachAttr("style"))
        .containsExactly(
            "padding-left: 2px; margin-right: 1px; text-align: left",
            "padding-right: 2px; margin-left: 1px; text-align: right",
            "padding-left: 2px; margin-right: 1px; text-align: left");
  }

  @Test
  void takesAwayWhatIsNotShown() {
    String css = ".gone { display: none } p:hover { margin: 0 } :::x { margin: 0 }";
    String html = "<p>a<b class=gone>b</b><b hidden>c</b><script>d</script></p><svg>e</svg>";
    assertThat(body(css, html).text()).isEqualTo("a");
  }

  @Test
  void keepsTheWordsOfLinksThatLeadNowhere() {
    MailStyle.Styled styled =
        styled(
            "",
            "<p><a href='#x'>a</a> <a href='plan.pdf'>b</a> <a href='https://x.example/y'>c</a>"
                + " <a href='mailto:d@x.example'>d</a> <a href='javascript:e()'>e</a></p>");
    Element body = Jsoup.parse(styled.html()).body();
    assertThat(body.text()).isEqualTo("a b c d e");
    assertThat(body.select("a").eachText()).containsExactly("c", "d");
    assertThat(styled.files()).contains("plan.pdf").doesNotContain("#x");
  }

  @Test
  void takesPicturesWithItAndLoadsNone() {
    String data = Base64.getEncoder().encodeToString(PNG);
    MailStyle.Styled styled =
        styled(
            "",
            "<img src='data:image/png;base64,"
                + data
                + "' alt=a><img src=ship.png alt=b><img src=ship.svg alt=c><img src=none.png alt=d>"
                + "<img src='https://x.example/e.png' alt=e><img src='https://x.example/f.png'>");
    assertThat(styled.pictures()).hasSize(1);
    MailStyle.Picture picture = styled.pictures().get(0);
    assertThat(picture.type()).isEqualTo("image/png");
    assertThat(picture.bytes()).isEqualTo(PNG);
    Element body = Jsoup.parse(styled.html()).body();
    assertThat(body.select("img").eachAttr("src"))
        .containsExactly("cid:" + picture.id(), "cid:" + picture.id());
    assertThat(body.text()).isEqualTo("[c][d][e]");
    assertThat(styled.files()).containsExactly("ship.svg");
  }

  @Test
  void namesNoElementThatOldProgramsDoNotKnow() {
    String html =
        "<main><article lang=ar dir=rtl><figure>a<figcaption>b</figcaption></figure></article></main>";
    assertThat(body("", html).html().replaceAll("\\s*\n\\s*", ""))
        .isEqualTo(
            "<div><div lang=\"ar\" dir=\"rtl\" role=\"article\"><div>a<div>b</div></div></div></div>");
  }
}

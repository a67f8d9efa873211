package readout.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleTextTest {
  @Test
  void printsBlocksAsReadersOfTextKnowThem() {
    String article =
        """
        <article>
          <h1>Talks  on
          the port</h1>
          <p>We <b>met</b>.<br>Again,
            <a href="https://port.example/x">with links</a> and <a href="#y">others</a>.</p>
          <ul><li>one</li><li>two<ol><li>inner</li><li>more</li></ol></li></ul>
          <figure><blockquote><p>“We can.”</p><p>“Soon.”</p></blockquote>
          <figcaption>— Ivo Lund</figcaption></figure>
          <table><tr><th>Action</th><th>Due</th></tr><tr><td>Publish</td><td>June</td></tr></table>
          <p hidden>gone</p><script>gone()</script>
          <p><img src="x.png" alt="The berth"> <bdi lang="ar">مرحبا</bdi>!</p>
          <h2>Notes</h2>
          <pre>a
          b</pre>
        </article>
        """;
    assertThat(ArticleText.of(article))
        .isEqualTo(
            """
            Talks on the port
            =================

            We met.
            Again, with links <https://port.example/x> and others.

            - one
            - two
              1. inner
              2. more

            > “We can.”
            >
            > “Soon.”

            — Ivo Lund

            Action | Due
            Publish | June

            [The berth] \u2068مرحبا\u2069!

            Notes
            -----

            a
              b
            """);
  }

  @Test
  void isEmptyWithoutWords() {
    assertThat(ArticleText.of("<div> <p> </p></div>")).isEmpty();
  }
}

package nl.samenplek.booking.layout.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingCheckTest {

  @Test
  void findsNothingInADrawingOfTheVocabulary() {
    var drawing =
        svg(
            """
            <g class="base"><path class="hall" d="M0.2 0.2H35.8V16.6L1 2Z"/></g>
            <g class="walls" transform="translate(1 2) rotate(90)">
              <rect class="wall-outer" x="-1" y="0" width="10.125" height=".4"/>
              <polyline class="stairs-way" points="1,2 3,4"/></g>
            <g class="marks"><text class="label-room" x="3" y="4" font-size=".41"
              text-anchor="middle" dominant-baseline="central">Hal<tspan dy="1">&amp; entree</tspan></text></g>
            """);

    assertThat(DrawingCheck.flawsIn(drawing, 36, 24)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <script>alert(1)</script>                          | element-not-allowed
          <foreignObject/>                                   | element-not-allowed
          <image href="x.png"/>                              | element-not-allowed
          <a><rect/></a>                                     | element-not-allowed
          <style>rect{fill:red}</style>                      | element-not-allowed
          <use/>                                             | element-not-allowed
          <svg/>                                             | element-not-allowed
          <animate/>                                         | element-not-allowed
          <h:p xmlns:h="http://www.w3.org/1999/xhtml"/>      | element-not-allowed
          <rect onload="alert(1)"/>                          | attribute-not-allowed
          <rect style="fill:red"/>                           | attribute-not-allowed
          <rect fill="red"/>                                 | attribute-not-allowed
          <rect id="x"/>                                     | attribute-not-allowed
          <rect href="#x"/>                                  | attribute-not-allowed
          <rect x:href="#x" xmlns:x="http://www.w3.org/1999/xlink"/> | attribute-not-allowed
          <rect xml:base="http://elsewhere"/>                | attribute-not-allowed
          <rect class="logo"/>                               | class-not-known
          <rect class="hall hall hall"/>                     | value-not-allowed
          <rect x="calc(1)"/>                                | value-not-allowed
          <path d="M0 0 url(x)"/>                            | value-not-allowed
          <g transform="matrix(1 0 0 1 0 0)"/>               | value-not-allowed
          <text text-anchor="left">x</text>                  | value-not-allowed
          <g>words in a group</g>                            | text-not-allowed
          <!-- a remark -->                                  | markup-not-allowed
          <?php echo ?>                                      | markup-not-allowed
          """)
  void findsWhatIsOutsideTheVocabulary(String bad, String code) {
    assertThat(DrawingCheck.flawsIn(svg(bad), 36, 24)).extracting(Flaw::code).contains(code);
  }

  @Test
  void findsEverythingAtOnceWithItsLine() {
    var drawing = svg("<script/>\n<rect fill='red'/>\n<rect class='logo'/>");

    assertThat(DrawingCheck.flawsIn(drawing, 36, 24))
        .containsExactly(
            new Flaw("element-not-allowed", "script", 1),
            new Flaw("attribute-not-allowed", "fill", 2),
            new Flaw("class-not-known", "logo", 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg"
            + " xmlns='http://www.w3.org/2000/svg' viewBox='0 0 36 24'><text>&x;</text></svg>",
        "<!DOCTYPE svg SYSTEM \"http://elsewhere/x.dtd\"><svg xmlns='http://www.w3.org/2000/svg'"
            + " viewBox='0 0 36 24'/>",
        "<!DOCTYPE l [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><svg"
            + " xmlns='http://www.w3.org/2000/svg' viewBox='0 0 36 24'><text>&b;</text></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 36 24'>",
        "not a drawing",
        ""
      })
  void refusesDocumentTypesEntitiesAndWhatIsNotXml(String bad) {
    assertThat(DrawingCheck.flawsIn(bad, 36, 24)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 0 36 25", "1 0 36 24", "0 0 36", "a b c d", ""})
  void refusesAViewBoxThatIsNotThePlan(String viewBox) {
    var drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='" + viewBox + "'></svg>";

    assertThat(DrawingCheck.flawsIn(drawing, 36, 24))
        .extracting(Flaw::code)
        .containsExactly("view-box-not-the-plan");
  }

  @Test
  void refusesAnotherOutermostElement() {
    assertThat(DrawingCheck.flawsIn("<g xmlns='http://www.w3.org/2000/svg'/>", 36, 24))
        .extracting(Flaw::code)
        .contains("begins-with-svg");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <PATH d="M0 0"/>                | path
          <Rect/>                         | rect
          <rect Class="hall"/>            | class
          <text TEXT-ANCHOR="end">x</text> | text-anchor
          <rect class="Hall"/>            | hall
          """)
  void saysHowAWordIsWrittenThatHasOtherCapitals(String bad, String written) {
    assertThat(DrawingCheck.flawsIn(svg(bad), 36, 24))
        .containsExactly(new Flaw("other-capitals", written, 1));
  }

  @Test
  void showsAWordAsItWasWritten() {
    assertThat(DrawingCheck.flawsIn(svg("<foreignObject/>"), 36, 24))
        .containsExactly(new Flaw("element-not-allowed", "foreignObject", 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.1", "2.0"})
  void saysThatItReadsNoOtherXmlThanTheFirst(String version) {
    var drawing = "<?xml version='" + version + "'?>" + svg("<rect/>");

    assertThat(DrawingCheck.flawsIn(drawing, 36, 24))
        .containsExactly(new Flaw("xml-version-not-read", version, 1));
    assertThat(DrawingCheck.flawsIn("<?xml version=\"1.0\"?>" + svg("<rect/>"), 36, 24)).isEmpty();
  }

  @Test
  void saysOnceThatTheNamespaceIsMissing() {
    var drawing = "<svg viewBox='0 0 36 24'><g><rect/></g></svg>";

    assertThat(DrawingCheck.flawsIn(drawing, 36, 24))
        .containsExactly(new Flaw("not-in-the-namespace-of-svg", "svg", 1));
  }

  @Test
  void readsAVeryLongPathWithoutRunningOutOfStack() {
    var path = "M0 0" + "L1.25 2.5".repeat(200_000);

    assertThat(DrawingCheck.flawsIn(svg("<path d='" + path + "'/>"), 36, 24)).isEmpty();
  }

  @Test
  void refusesMoreThanTwoMebibytes() {
    var drawing = svg("<path d='" + "M0 0".repeat(600_000) + "'/>");

    assertThat(DrawingCheck.flawsIn(drawing, 36, 24))
        .extracting(Flaw::code)
        .containsExactly("drawing-too-large");
  }

  @Test
  void stopsAtAHundredFlaws() {
    assertThat(DrawingCheck.flawsIn(svg("<rect id='x'/>".repeat(5_000)), 36, 24)).hasSize(100);
  }

  @Test
  void refusesToGoDeeperThanADrawingNeeds() {
    var deep = "<g>".repeat(40) + "</g>".repeat(40);

    assertThat(DrawingCheck.flawsIn(svg(deep), 36, 24))
        .extracting(Flaw::code)
        .contains("nested-too-deep");
  }

  private static String svg(String inside) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 36 24\">" + inside + "</svg>";
  }
}

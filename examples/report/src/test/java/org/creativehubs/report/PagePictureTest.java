package org.creativehubs.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagePictureTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>",
        "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject/></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><rect fill='url(http://a.example/b)'/></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><image href='http://a.example/b.png'/></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><b xmlns='http://www.w3.org/1999/xhtml'/></svg>",
        "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><svg>&e;</svg>",
        "<html/>",
        "<svg"
      })
  void aPictureThatDoesOrFetchesAnythingIsRefused(String svg) {
    assertThatThrownBy(() -> PagePicture.of("rents", svg))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("svg must");
  }

  @Test
  void picturesOfOnePageDoNotShareIds() {
    String svg =
        "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.0//EN' 'x.dtd'>"
            + "<svg xmlns='http://www.w3.org/2000/svg'><defs><clipPath id='c'><rect/></clipPath>"
            + "</defs><g clip-path='url(#c)'><text>A &amp; B</text></g></svg>";
    PagePicture picture = PagePicture.of("rents", svg);
    Page page = Pages.saying("rent").toBuilder().addPictures(picture, picture).build();
    String html = HtmlPage.in(ReportLanguage.EN).write(page);

    Markup.of(html).standsAlone();
    assertThat(html).contains("url(#p2-c)", "id=\"p3-c\"", "A &#38; B").doesNotContain("x.dtd");
  }
}

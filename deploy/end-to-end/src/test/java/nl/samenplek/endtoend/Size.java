package nl.samenplek.endtoend;

import java.util.List;

/**
 * Every width and height, in CSS pixels, at which the app is looked at: the one list for all
 * journeys.
 */
enum Size {
  SMALLEST(320, 700),
  PHONE(390, 844),
  PHONE_ON_ITS_SIDE(844, 390),
  HALF_A_LAPTOP(720, 450),
  TABLET(768, 1024),
  LARGE_TABLET(820, 1180),
  SMALL_LAPTOP(1024, 768),
  LAPTOP(1280, 800),
  DESKTOP(1440, 900),
  /** A laptop whose page is enlarged to 400%. */
  ENLARGED(320, 256);

  /** A phone's and a desktop's layout: what every page has. */
  static final List<Size> OF_EVERY_PAGE = List.of(PHONE, DESKTOP);

  /** The other layouts of a page beside these: its style sheets change at 768 and 1280 pixels. */
  static final List<Size> OF_OTHER_PAGES = List.of(TABLET, ENLARGED);

  /** A floor has more: its style sheets also ask for 360, 1024 and 1440 pixels, and how high. */
  static final List<Size> OF_A_FLOOR =
      List.of(SMALLEST, PHONE_ON_ITS_SIDE, HALF_A_LAPTOP, TABLET, SMALL_LAPTOP, LAPTOP, ENLARGED);

  /** Text runs on in its column: between these nothing changes but where its lines break. */
  static final List<Size> OF_TEXT = List.of(SMALLEST, PHONE, TABLET, DESKTOP, ENLARGED);

  final int width;
  final int height;

  Size(int width, int height) {
    this.width = width;
    this.height = height;
  }

  boolean isPhone() {
    return width < 600;
  }
}

package nl.samenplek.endtoend;

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

  final int width;
  final int height;

  Size(int width, int height) {
    this.width = width;
    this.height = height;
  }
}

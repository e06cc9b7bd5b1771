package nl.samenplek.booking.layout;

import nl.samenplek.edge.text.VisibleText;

/**
 * How much a layout can hold. What is brought in is checked against these, and the description of
 * the API says them; lengths of texts in characters as {@link VisibleText} counts them.
 */
public final class LayoutLimits {
  public static final int SITES = 500;
  public static final int SITE_NAME = 100;
  public static final int ADDRESS = 200;
  public static final int TIME_ZONE = 60;
  public static final int CLOSING_DAYS = 400;

  /** In days. */
  public static final int HORIZON = 730;

  /** A booking may last from as many minutes at least. */
  public static final int LEAST_MINUTES = 15;

  /** To as many: the longest day there is, when clocks are set back. */
  public static final int MOST_MINUTES = 1_500;

  public static final int FLOORS_OF_A_SITE = 200;

  /** Of one floor, from tomorrow on. */
  public static final int REVISIONS_TO_COME = 50;

  public static final int FLOOR_LABEL = 12;
  public static final int LOWEST_ORDINAL = -20;
  public static final int HIGHEST_ORDINAL = 200;

  /** In metres, of a plan. */
  public static final int WIDEST = 2_000;

  public static final int ZONES = 200;
  public static final int CORNERS = 500;
  public static final int WASHES = 5;

  /** Teams, or organisations, for whom a zone is. */
  public static final int OPEN_TO = 200;

  public static final int WORKPLACES = 20_000;
  public static final int LABEL = 40;
  public static final int CAPACITY = 1_000;
  public static final int SEATS = 1_000;
  public static final int AMENITIES = 30;

  private LayoutLimits() {}
}

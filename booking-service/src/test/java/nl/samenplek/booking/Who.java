package nl.samenplek.booking;

import java.util.Locale;

/** The people of the demonstration realm. */
public enum Who {
  SANNE("p-0001", "0001", "vergunningen", "heemskerk"),
  FEMKE("p-0002", "0002", "vergunningen", "heemskerk"),
  BRAM("p-0003", "0003", "financien", "heemskerk"),
  KARIN("p-0004", "0004", "vergunningen", "heemskerk"),
  RUBEN("p-0005", "0005", "receptie", "heemskerk"),
  IRIS("p-0006", "0006", "huisvesting", "heemskerk"),
  DAAN("p-0007", "0007", "ict", "heemskerk"),
  PIM("p-0008", "0008", "sociaal-domein", "partner");

  private final String id;
  private final String account;
  private final String team;
  private final String organisation;

  Who(String id, String account, String team, String organisation) {
    this.id = id;
    this.account = "5a9e0000-0000-4000-8000-00000000" + account;
    this.team = team;
    this.organisation = organisation;
  }

  public String id() {
    return id;
  }

  public String account() {
    return account;
  }

  public String team() {
    return team;
  }

  public String organisation() {
    return organisation;
  }

  String username() {
    return name().toLowerCase(Locale.ROOT);
  }
}

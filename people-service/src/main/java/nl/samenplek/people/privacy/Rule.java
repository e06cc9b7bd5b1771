package nl.samenplek.people.privacy;

/**
 * The rules of visibility, in the order in which they speak. The first that has an opinion wins.
 */
enum Rule {
  /** Everyone sees their own presence. */
  ONESELF {
    @Override
    Opinion of(Viewer viewer, Subject subject) {
      return viewer.person().equals(subject.person()) ? Opinion.SHOW : Opinion.NONE;
    }
  },
  /** Nobody else sees someone who shares with nobody, not even the own team. */
  SHARED_WITH_NOBODY {
    @Override
    Opinion of(Viewer viewer, Subject subject) {
      return subject.sharing() == Sharing.NOBODY ? Opinion.HIDE : Opinion.NONE;
    }
  },
  /** Someone who shares with everyone is seen across teams and organisations. */
  SHARED_WITH_EVERYONE {
    @Override
    Opinion of(Viewer viewer, Subject subject) {
      return subject.sharing() == Sharing.EVERYONE ? Opinion.SHOW : Opinion.NONE;
    }
  },
  /** Short of everyone, sharing ends at the border of the organisation, also in a mixed team. */
  OTHER_ORGANISATION {
    @Override
    Opinion of(Viewer viewer, Subject subject) {
      return viewer.organisation().equals(subject.organisation()) ? Opinion.NONE : Opinion.HIDE;
    }
  },
  /** Within the organisation, the team sees its own people. */
  OWN_TEAM {
    @Override
    Opinion of(Viewer viewer, Subject subject) {
      return viewer.team().equals(subject.team()) ? Opinion.SHOW : Opinion.HIDE;
    }
  };

  abstract Opinion of(Viewer viewer, Subject subject);

  enum Opinion {
    SHOW,
    HIDE,
    NONE
  }
}

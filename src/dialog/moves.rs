//! The moves that can be made in every state of every dialog.

/// A global move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    Help,
    Repeat,
    Back,
    Cancel,
    StartOver,
    Person,
    English,
    Spanish,
    Menu,
    GoOn,
    More,
    Why,
    Skip,
}

impl Move {
    pub const ALL: [Move; 13] = [
        Move::Help,
        Move::Repeat,
        Move::Back,
        Move::Cancel,
        Move::StartOver,
        Move::Person,
        Move::English,
        Move::Spanish,
        Move::Menu,
        Move::GoOn,
        Move::More,
        Move::Why,
        Move::Skip,
    ];

    /// The intent that makes it.
    #[must_use]
    pub const fn intent(self) -> &'static str {
        match self {
            Move::Help => "move-help",
            Move::Repeat => "move-repeat",
            Move::Back => "move-back",
            Move::Cancel => "move-cancel",
            Move::StartOver => "move-start-over",
            Move::Person => "move-person",
            Move::English => "move-english",
            Move::Spanish => "move-spanish",
            Move::Menu => "move-menu",
            Move::GoOn => "move-go-on",
            Move::More => "move-more",
            Move::Why => "move-why",
            Move::Skip => "move-skip",
        }
    }

    #[must_use]
    pub fn of_intent(intent: &str) -> Option<Move> {
        Move::ALL.into_iter().find(|each| each.intent() == intent)
    }

    /// Whether the move may take something away from what newer messages built up; a late message does not make it.
    #[must_use]
    pub const fn undoes(self) -> bool {
        match self {
            Move::Back | Move::Cancel | Move::StartOver | Move::GoOn | Move::English | Move::Spanish => true,
            Move::Help | Move::Repeat | Move::Person | Move::Menu | Move::More | Move::Why | Move::Skip => false,
        }
    }
}

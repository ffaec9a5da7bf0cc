//! The sentences that all dialogs share: the engine says these, and no other, from the words in `dialogs/common`.

macro_rules! shared {
    ($($name:ident => $message:literal $(shows $variable:literal)?;)*) => {
        /// A sentence or a label of `dialogs/common`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(in crate::dialog) enum Shared { $($name,)* }

        impl Shared {
            pub(in crate::dialog) const ALL: &[Shared] = &[$(Shared::$name,)*];

            /// Its name in the Fluent files.
            pub(in crate::dialog) const fn message(self) -> &'static str {
                match self { $(Shared::$name => $message,)* }
            }

            /// The variable that it shows beside what is known everywhere.
            pub(in crate::dialog) fn shows(self) -> Option<&'static str> {
                match self { $(Shared::$name => [$($variable,)?].first().copied(),)* }
            }
        }
    };
}

shared! {
    Help => "help";
    LanguageChanged => "language-changed";
    NothingToCancel => "nothing-to-cancel";
    NothingToGoBack => "nothing-to-go-back";
    NothingOpen => "nothing-open";
    WhatElse => "what-else";
    AndNow => "and-now";
    AlsoWanted => "also-wanted";
    AllRight => "all-right";
    AlreadyOpen => "already-open";
    TooDeep => "too-deep";
    WhatToChange => "what-to-change";
    Unclear => "unclear";
    UnclearValue => "unclear-value";
    ChooseAgain => "choose-again";
    ConfirmAgain => "confirm-again";
    TakeYourTime => "take-your-time";
    OneMoment => "one-moment";
    NotSaid => "not-said";
    NoProgress => "no-progress";
    MoreThere => "more-there";
    NoMore => "no-more";
    AboutThat => "about-that";
    Likely => "likely";
    OfferPerson => "offer-person";
    GaveUp => "gave-up";
    Empty => "empty";
    NotWords => "not-words";
    OtherLanguage => "other-language" shows "tongue";
    PrivateData => "private-data";
    TooLong => "too-long";
    Group => "group";
    Late => "late";
    YesNotCounted => "yes-not-counted";
    ChangedSinceReadback => "changed-since-readback";
    NothingToConfirm => "nothing-to-confirm";
    ButtonExpired => "button-expired";
    NeedsLinked => "needs-linked";
    NeedsVerified => "needs-verified";
    NotAllowed => "not-allowed";
    Rested => "rested";
    Renewed => "renewed";
    LetGo => "let-go";
    Unavailable => "unavailable";
    InDoubt => "in-doubt";
    BankAccountAdded => "bank-account-added" shows "last_four";
    BankAccountNotAdded => "bank-account-not-added";
    NotTaken => "not-taken";
    Stuck => "stuck";
    SpokenChoices => "spoken-choices" shows "choices";
    ChoiceYes => "choice-yes";
    ChoiceNo => "choice-no";
    ChoiceGoOn => "choice-go-on";
    ChoiceStartOver => "choice-start-over";
    ChoiceNeverMind => "choice-never-mind";
    ChoiceTryAgain => "choice-try-again";
    ChoiceMore => "choice-more";
    ReadingMoney => "reading-money" shows "value";
    ReadingDay => "reading-day" shows "value";
    ReadingPeriod => "reading-period" shows "value";
    ReadingText => "reading-text" shows "value";
    ReadingForm => "reading-form" shows "value";
    ReadingAll => "reading-all" shows "value";
}

impl Shared {
    /// Whether it is the label of a choice.
    pub(in crate::dialog) fn is_label(self) -> bool {
        self.message().starts_with("choice-") || self.message().starts_with("reading-")
    }
}

//! Random sequences of events against a small model that knows each form and year by itself.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::account::Form;

const REPRESENTATIVES: [&str; 3] = ["r0", "r1", "r2"];
const FIRST_YEAR: i16 = 2020;
const YEARS: i16 = 5;

fn person(name: &str) -> PersonId {
    PersonId::from_stored(name)
}

fn actor(party: Party, name: &str) -> Actor {
    Actor { party, person: person(name) }
}

/// Something that somebody tries. Numbers name authorizations in the order in which they were made out.
#[derive(Clone, Debug)]
enum Try {
    Request { representative: usize, kind: AuthorizationKind, matters: Vec<Matter> },
    Start { representative: usize, kind: AuthorizationKind, matters: Vec<Matter>, signer: usize },
    Sign { number: usize, signer: usize },
    Accept { number: usize, representative: usize },
    Decline { number: usize, by: Side },
    End { number: usize, by: Side },
}

#[derive(Clone, Copy, Debug)]
enum Side {
    Taxpayer,
    Representative(usize),
}

impl Side {
    fn actor(self) -> Actor {
        match self {
            Side::Taxpayer => actor(Party::Taxpayer, "t0"),
            Side::Representative(number) => actor(Party::Representative, REPRESENTATIVES[number]),
        }
    }
}

fn kinds() -> impl Strategy<Value = AuthorizationKind> {
    prop_oneof![Just(AuthorizationKind::PowerOfAttorney), Just(AuthorizationKind::TaxInformation)]
}

fn some_matters() -> impl Strategy<Value = Vec<Matter>> {
    let one = (prop_oneof![Just(Form::F1040), Just(Form::F941)], 0..YEARS, 0..YEARS).prop_map(|(form, one, other)| Matter {
        form,
        first_year: FIRST_YEAR + one.min(other),
        last_year: FIRST_YEAR + one.max(other),
    });
    prop::collection::vec(one, 1..3).prop_map(joined)
}

fn sides() -> impl Strategy<Value = Side> {
    prop_oneof![Just(Side::Taxpayer), (0..REPRESENTATIVES.len()).prop_map(Side::Representative)]
}

fn tries() -> impl Strategy<Value = Vec<Try>> {
    let number = 0..8_usize;
    let one = prop_oneof![
        3 => (0..3_usize, kinds(), some_matters())
            .prop_map(|(representative, kind, matters)| Try::Request { representative, kind, matters }),
        3 => (0..3_usize, kinds(), some_matters(), 0..2_usize)
            .prop_map(|(representative, kind, matters, signer)| Try::Start { representative, kind, matters, signer }),
        6 => (number.clone(), 0..2_usize).prop_map(|(number, signer)| Try::Sign { number, signer }),
        4 => (number.clone(), 0..3_usize).prop_map(|(number, representative)| Try::Accept { number, representative }),
        1 => (number.clone(), sides()).prop_map(|(number, by)| Try::Decline { number, by }),
        2 => (number, sides()).prop_map(|(number, by)| Try::End { number, by }),
    ];
    prop::collection::vec(one, 1..40)
}

/// A form in a year.
type Cell = (Form, i16);

/// What the model knows of an authorization.
#[derive(Clone, Debug)]
struct Known {
    representative: usize,
    kind: AuthorizationKind,
    cells: BTreeSet<Cell>,
    signers: BTreeSet<usize>,
    is_accepted: bool,
    is_over: bool,
    was_in_effect: bool,
}

/// The model: which authorization holds a cell, for each kind.
#[derive(Clone, Debug, Default)]
struct Model {
    signers_needed: usize,
    known: Vec<Known>,
    holders: BTreeMap<(AuthorizationKind, Cell), usize>,
}

impl Model {
    fn make(&mut self, representative: usize, kind: AuthorizationKind, matters: &[Matter]) -> &mut Known {
        let cells = matters.iter().flat_map(|matter| (matter.first_year..=matter.last_year).map(|year| (matter.form, year))).collect();
        let known =
            Known { representative, kind, cells, signers: BTreeSet::new(), is_accepted: false, is_over: false, was_in_effect: false };
        self.known.push(known);
        self.known.last_mut().expect("just pushed")
    }

    fn take_effect(&mut self, number: usize) {
        let known = &mut self.known[number];
        if known.is_over || known.was_in_effect || !known.is_accepted || known.signers.len() < self.signers_needed {
            return;
        }
        known.was_in_effect = true;
        for cell in known.cells.clone() {
            self.holders.insert((self.known[number].kind, cell), number);
        }
    }

    fn leave(&mut self, number: usize) {
        self.known[number].is_over = true;
        self.holders.retain(|_, holder| *holder != number);
    }

    /// Whether it waits or holds a cell.
    fn is_open(&self, number: usize) -> bool {
        let known = &self.known[number];
        !known.is_over && (!known.was_in_effect || self.holders.values().any(|holder| *holder == number))
    }

    /// The cells that a representative may act on or look at.
    fn cells(&self, representative: usize, kind: AuthorizationKind) -> BTreeSet<Cell> {
        let held = self.holders.iter().filter(|((held, _), number)| *held == kind && self.known[**number].representative == representative);
        held.map(|((_, cell), _)| *cell).collect()
    }
}

/// A register and the model beside it.
struct Run {
    register: Register,
    model: Model,
}

impl Run {
    fn new(signers: usize) -> Run {
        Run { register: Register::new(signers, Instant::from_millis(0)), model: Model { signers_needed: signers, ..Model::default() } }
    }

    fn take(&mut self, changes: &[Change]) {
        for change in changes {
            self.register.apply(change, Instant::from_millis(1));
        }
    }

    fn enter(&mut self, representative: usize, kind: AuthorizationKind, matters: &[Matter]) -> Authorization {
        let id = AuthorizationId::from_stored(self.model.known.len().to_string());
        let made = Authorization::new(id, kind, person(REPRESENTATIVES[representative]), matters.to_vec(), Instant::from_millis(0));
        self.register.enter(made.clone());
        made
    }

    /// Whether the register and the model agree on whether it can be done.
    fn try_it(&mut self, tried: &Try) {
        match tried {
            Try::Request { representative, kind, matters } => {
                let made = self.enter(*representative, *kind, matters);
                let changes = self.register.request(&made, &actor(Party::Representative, REPRESENTATIVES[*representative]));
                self.model.make(*representative, *kind, matters).is_accepted = true;
                self.take(&changes);
            }
            Try::Start { representative, kind, matters, signer } => {
                let made = self.enter(*representative, *kind, matters);
                let changes = self.register.start(&made, &actor(Party::Taxpayer, &format!("t{signer}")));
                self.model.make(*representative, *kind, matters).signers.insert(*signer);
                self.take(&changes);
            }
            Try::Sign { number, signer } => {
                let changes = self.register.sign(&id(*number), &actor(Party::Taxpayer, &format!("t{signer}")));
                let waits = self.model.known.get(*number).is_some_and(|known| {
                    !known.is_over
                        && !known.was_in_effect
                        && !known.signers.contains(signer)
                        && known.signers.len() < self.model.signers_needed
                });
                assert_eq!(changes.is_ok(), waits, "{tried:?}");
                if waits {
                    self.model.known[*number].signers.insert(*signer);
                    self.model.take_effect(*number);
                }
                self.take(&changes.unwrap_or_default());
            }
            Try::Accept { number, representative } => {
                let changes = self.register.accept(&id(*number), &actor(Party::Representative, REPRESENTATIVES[*representative]));
                let waits = self.model.known.get(*number).is_some_and(|known| {
                    !known.is_over && !known.was_in_effect && !known.is_accepted && known.representative == *representative
                });
                assert_eq!(changes.is_ok(), waits, "{tried:?}");
                if waits {
                    self.model.known[*number].is_accepted = true;
                    self.model.take_effect(*number);
                }
                self.take(&changes.unwrap_or_default());
            }
            Try::Decline { number, by } => {
                let changes = self.register.decline(&id(*number), &by.actor());
                let can = self.concerns(*number, *by) && self.model.is_open(*number) && !self.model.known[*number].was_in_effect;
                self.over(*number, can, changes, tried);
            }
            Try::End { number, by } => {
                let changes = self.register.end(&id(*number), &by.actor());
                let can = self.concerns(*number, *by) && self.model.is_open(*number);
                self.over(*number, can, changes, tried);
            }
        }
    }

    fn concerns(&self, number: usize, by: Side) -> bool {
        self.model.known.get(number).is_some_and(|known| match by {
            Side::Taxpayer => true,
            Side::Representative(representative) => known.representative == representative,
        })
    }

    fn over(&mut self, number: usize, can: bool, changes: Result<Vec<Change>, Refusal>, tried: &Try) {
        assert_eq!(changes.is_ok(), can, "{tried:?}");
        if can {
            self.model.leave(number);
        }
        self.take(&changes.unwrap_or_default());
    }

    fn granted(&self, representative: usize, power: Power) -> BTreeSet<Cell> {
        let granted = self.register.granted(&person(REPRESENTATIVES[representative])).unwrap_or_default();
        let form = |number: &str| Form::ALL.into_iter().find(|form| form.number() == number).expect("a form of ours");
        let granted = granted.into_iter().filter(|granted| granted.power == power);
        granted.flat_map(|granted| (granted.first_year..=granted.last_year).map(move |year| (form(&granted.form), year))).collect()
    }

    /// Every representative may do exactly what the model says.
    fn agree(&self) {
        for (representative, name) in REPRESENTATIVES.into_iter().enumerate() {
            let acts = self.model.cells(representative, AuthorizationKind::PowerOfAttorney);
            let looks = self.model.cells(representative, AuthorizationKind::TaxInformation);
            assert_eq!(self.granted(representative, Power::Act), acts);
            assert_eq!(self.granted(representative, Power::Look), looks);
            let is_open = |number: &usize| self.model.known[*number].representative == representative && self.model.is_open(*number);
            let open = (0..self.model.known.len()).any(|number| is_open(&number));
            assert_eq!(self.register.granted(&person(name)).is_some(), open);
        }
        for (number, known) in self.register.authorizations().iter().enumerate() {
            let is_in_effect = self.register.state(known) == AuthorizationState::InEffect;
            assert_eq!(is_in_effect, !known.in_effect.is_empty());
            assert_eq!(is_in_effect, self.model.is_open(number) && self.model.known[number].was_in_effect);
        }
    }
}

fn id(number: usize) -> AuthorizationId {
    AuthorizationId::from_stored(number.to_string())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_each_may_do_what_was_granted_last(signers in 1..3_usize, tries in tries()) {
        let mut run = Run::new(signers);
        for tried in &tries {
            run.try_it(tried);
            run.agree();
        }
    }

    #[test]
    fn who_holds_tax_information_only_never_acts_and_who_ended_has_nothing(tries in tries()) {
        let mut run = Run::new(1);
        for tried in &tries {
            // The last representative is only ever given tax information.
            let tried = match tried.clone() {
                Try::Request { representative: 2, matters, .. } =>
                    Try::Request { representative: 2, kind: AuthorizationKind::TaxInformation, matters },
                Try::Start { representative: 2, matters, signer, .. } =>
                    Try::Start { representative: 2, kind: AuthorizationKind::TaxInformation, matters, signer },
                other => other,
            };
            run.try_it(&tried);
            prop_assert!(run.granted(2, Power::Act).is_empty());
        }
        for number in 0..run.model.known.len() {
            let _ = run.register.end(&id(number), &actor(Party::Taxpayer, "t0")).map(|changes| run.take(&changes));
        }
        for name in REPRESENTATIVES {
            prop_assert_eq!(run.register.granted(&person(name)), None);
        }
    }
}

#[test]
fn a_joint_account_is_signed_by_both_and_left_by_one() {
    let mut run = Run::new(2);
    let matters = [Matter { form: Form::F1040, first_year: 2022, last_year: 2023 }];
    run.try_it(&Try::Request { representative: 0, kind: AuthorizationKind::PowerOfAttorney, matters: matters.to_vec() });
    run.try_it(&Try::Sign { number: 0, signer: 0 });
    assert_eq!(run.register.state(&run.register.authorizations()[0]), AuthorizationState::AwaitingSignature);
    assert_eq!(run.register.sign(&id(0), &actor(Party::Taxpayer, "t0")), Err(Refusal::AuthorizationSigned));
    run.try_it(&Try::Sign { number: 0, signer: 1 });
    assert_eq!(run.register.authorizations()[0].in_effect, matters);
    run.try_it(&Try::End { number: 0, by: Side::Taxpayer });
    assert_eq!(run.register.granted(&person("r0")), None);
}

#[test]
fn what_overlaps_is_taken_over_and_does_not_come_back() {
    let mut run = Run::new(1);
    let years = |first_year, last_year| vec![Matter { form: Form::F1040, first_year, last_year }];
    let kind = AuthorizationKind::PowerOfAttorney;
    for (representative, matters) in [(0, years(2020, 2024)), (1, years(2022, 2022))] {
        let number = run.model.known.len();
        run.try_it(&Try::Request { representative, kind, matters });
        run.try_it(&Try::Sign { number, signer: 0 });
    }
    let left = [years(2020, 2021), years(2023, 2024)].concat();
    assert_eq!(run.register.authorizations()[0].in_effect, left);
    run.try_it(&Try::End { number: 1, by: Side::Representative(1) });
    assert_eq!(run.register.authorizations()[0].in_effect, left);
    run.agree();
}

#[test]
fn no_more_wait_than_may() {
    let mut run = Run::new(1);
    for _ in 0..WAITING_MAX {
        assert!(run.register.has_room_for(&person("r0")));
        let matters = vec![Matter { form: Form::F1040, first_year: 2022, last_year: 2022 }];
        run.try_it(&Try::Request { representative: 0, kind: AuthorizationKind::TaxInformation, matters });
    }
    assert!(!run.register.has_room_for(&person("r0")) && run.register.has_room_for(&person("r1")));
}

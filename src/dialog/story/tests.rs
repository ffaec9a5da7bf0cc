//! Stories are read, compared and written anew.

use super::*;

const TEXT: &str = "# A payment.\naccount: owes-two-years\nlanguage: es\nnow: 2026-11-24 09:30\n\n\
    > pagar 300\n< ¿A qué año?\n|\n| [2022] [2023]\n> [2022]\n< Primero.\n< Segundo.\n\n\
    # Late.\n+> no\n~> sí\nwait: 31 minutes\nledger: scheduled 300.00\nledger: canceled 1.00\n";

fn read(text: &str) -> (Story, Vec<Fault>) {
    let mut faults = Vec::new();
    let story = Story::read("pay/happy.story", text, &mut faults);
    (story, faults)
}

#[test]
fn a_story_is_read_step_by_step() {
    let (story, faults) = read(TEXT);
    assert_eq!(faults, []);
    assert_eq!((story.account.as_deref(), story.language, story.now.hour()), (Some("owes-two-years"), Language::Spanish, 9));
    let acts: Vec<(usize, &Act, usize)> = story.steps.iter().map(|step| (step.line, &step.act, step.expected.len())).collect();
    let expected = [
        (6, &Act::Say("pagar 300".to_owned()), 1),
        (10, &Act::Press("2022".to_owned()), 2),
        (15, &Act::SayLate("no".to_owned()), 0),
        (16, &Act::Edit("sí".to_owned()), 0),
        (17, &Act::Wait { minutes: 31 }, 0),
        (18, &Act::Ledger, 2),
    ];
    assert_eq!(acts, expected);
    assert_eq!(story.steps[0].expected, ["¿A qué año?\n\n[2022] [2023]"]);
}

#[test]
fn rewriting_with_what_is_expected_changes_nothing() {
    let (story, _) = read(TEXT);
    let expected: Vec<Vec<String>> = story.steps.iter().map(|step| step.expected.clone()).collect();
    assert_eq!(story.differences(&expected), []);
    assert_eq!(story.rewritten(&expected), TEXT);
}

#[test]
fn another_answer_is_a_difference_at_its_line_and_can_be_written_in() {
    let (story, _) = read(TEXT);
    let mut got: Vec<Vec<String>> = story.steps.iter().map(|step| step.expected.clone()).collect();
    got[1] = vec!["Otra cosa.\n[Sí]".to_owned()];
    got[5] = Vec::new();
    let lines: Vec<usize> = story.differences(&got).iter().map(|difference| difference.line).collect();
    assert_eq!(lines, [10, 18]);
    let rewritten = story.rewritten(&got);
    assert!(rewritten.contains("> [2022]\n< Otra cosa.\n| [Sí]\n\n# Late.\n"), "{rewritten}");
    assert_eq!(read(&rewritten).0.differences(&got), []);
}

#[test]
fn what_cannot_be_read_is_a_fault_with_its_line() {
    let (_, faults) = read("< too early\nacount: x\nlanguage: fr\n> hi\naccount: x\nwait: a while\nwhatever\n");
    let lines: Vec<usize> = faults.iter().map(|fault| fault.line).collect();
    assert_eq!(lines, [1, 2, 3, 5, 6, 7]);
    assert_eq!(faults[1].mend, "Did you mean `account`");
}

#[test]
fn a_story_may_change_doors_and_lack_something_and_have_what_the_service_does_refused() {
    let text =
        "account: on-a-plan\nwith: named\nwithout: hours\n\n> hi\ndoor: spoken\nrefused: account_unknown\nrefused: day_past\n> yes\n";
    let (story, faults) = read(text);
    assert_eq!(faults, []);
    assert_eq!((story.with, story.without), (With::Named, Some(Lacking::Hours)));
    assert_eq!(story.steps[1].act, Act::Enter(Medium::Spoken));
    let reasons: Vec<(bool, bool)> = story
        .steps
        .iter()
        .filter_map(|step| match step.act {
            Act::Refuse(reason) => Some((reason.account.is_some(), reason.service.is_some())),
            _ => None,
        })
        .collect();
    assert_eq!(reasons, [(false, true), (true, false)]);
    let (_, faults) = read("with: nobody\nwithout: luck\n> hi\ndoor: left\nrefused: no_reason\nwithout: hours\n");
    let lines: Vec<usize> = faults.iter().map(|fault| fault.line).collect();
    assert_eq!(lines, [1, 2, 4, 5, 6]);
}

name = Explain a notice
help = I tell you what one of your notices means, what it asks for and by when.
resume = Back to your notice.
canceled = All right. Nothing was changed.
ask-letter = The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
ask-letter-again = These notices are on your account. Which one do you mean?
help-letter = I list your notices, the newest first, each with the year it is for. Choose one, or say its number, such as CP14.
choice-letter = { $kind ->
        [l1058] Letter 1058
       *[other] { $notice }
    }{ $has_period ->
    [true] , { $period }
   *[false] { "" }
 }
invalid-letter-not-listed = I do not find that notice on your account.
none = There are no notices on your account. If you hold a letter that says otherwise, please pay nothing on it before the office confirms that it is real. Use the phone number on the office's own website.
meaning = { $letter-kind ->
            [l1058] Letter 1058
           *[other] { $letter-notice }
        } of { $letter-day }{ $letter-has_period ->
        [true] , for { $letter-period }
       *[false] { "" }
    }: { $letter-kind ->
        [cp11] the office corrected your return, and you owe more.
        [cp12] the office corrected your return, and your refund changed.
        [cp14] this is the first bill for what is owed.
        [cp14ia] this is a bill that came while your payment plan was being set up.
        [cp49] your refund was used for other tax that you owed.
        [cp59] the office has no return from you.
        [cp501] this is a reminder of what is owed.
        [cp503] this is the second reminder of what is owed.
        [cp504] the office warns that it may take money or property. It begins with a state tax refund.
        [lt11] this is the final notice before the office may take money or property.
        [l1058] this is the final notice before the office may take money or property.
        [cp90] this is the final notice before the office may take money or property.
        [cp521] a payment of your plan is coming up.
        [cp523] something was missed on your payment plan, and the office may end it.
        [cp2000] what others reported does not match your return. It proposes a change. It is not a bill.
        [cp2501] what others reported does not match your return, and it asks you why.
        [cp3219a] the office says that more tax is due, and you can take it to the Tax Court.
        [letter-3172] the office filed a lien, which is a claim on what you own.
        [letter-608c] a payment was returned by the bank, and a penalty was added.
        [letter-854c] you asked to have a penalty taken off, and the office kept it.
       *[other] this is a letter about your account. A person at the office can tell you what it says.
    }
    { $letter-state ->
        [answered] It was answered on { $letter-state_day }. It asks nothing more of you.
        [settled] What it asked for was done by { $letter-state_day }. It asks nothing more of you.
        [covered-by-plan] Your payment plan covers it. Nothing else is needed while you keep up the plan.
        [followed] A newer notice took its place. Please go by the newest one.
        [informational] It asks nothing of you. You can keep it with your papers.
       *[open] { $letter-action ->
            [pay] It asks you to pay { $letter-amount }, as of its date.
            [pay-or-arrange] It asks you to pay { $letter-amount }, as of its date, or to set up a payment plan.
            [pay-or-arrange-before-levy] It asks you to pay { $letter-amount }, as of its date, or to set up a payment plan.
            [request-hearing] It asks you to pay { $letter-amount }, as of its date, or to set up a payment plan.{ $letter-state ->
                [overdue] { "" }
               *[open] { " " }If you do not agree, you can ask for a hearing with Form 12153.
            }
            [pay-installment] It asks for the payment of { $letter-amount } on your plan.
            [cure-plan] It asks you to make up what was missed, so that the plan goes on.
            [agree-or-disagree] It asks whether you agree. Please answer in both cases. If you do not agree, send copies of your proof.
            [ask-for-abatement] If you do not agree with the change, you can ask to have it taken back.
            [agree-or-petition] You can agree, or ask the Tax Court to decide.
            [file-return] It asks you to file the return. File it also if you cannot pay now.
            [appeal] If you do not agree, you can appeal.
           *[none] It asks nothing of you.
        } { $letter-has_day_to_act ->
            [true] { $letter-state ->
                [overdue] The last day for it was { $letter-act_by }. To pay or to call still helps.
               *[open] The last day for it is { $letter-act_by }.
            }
           *[false] The date to act by is on the notice.
        }{ $letter-next ->
            [notice] { " " }{ $letter-state ->
                [overdue] The next notice is { $letter-next_notice }.
               *[open] If nothing is done, { $letter-next_notice } follows about { $letter-next_day }.
            }
            [levy] { " " }{ $letter-state ->
                [overdue] Since { $letter-next_day } the office may take money or property.
               *[open] If nothing is done, the office may take money or property from { $letter-next_day } on.
            }
            [plan-terminated] { " " }If nothing is done, the plan ends about { $letter-next_day }.
           *[nothing] { "" }
        }
    }
    .short = { $letter-kind ->
            [l1058] Letter 1058
           *[other] { $letter-notice }
        }{ $letter-has_period ->
            [true] , { $letter-period }
           *[false] { "" }
        }: { $letter-kind ->
            [cp11] a correction: you owe more.
            [cp12] a correction: your refund changed.
            [cp14] the first bill.
            [cp14ia] a bill while your plan was set up.
            [cp49] your refund went to other tax.
            [cp59] the office has no return from you.
            [cp501] a reminder.
            [cp503] the second reminder.
            [cp504] a warning before a levy.
            [lt11] the final notice before a levy.
            [l1058] the final notice before a levy.
            [cp90] the final notice before a levy.
            [cp521] a plan payment is coming up.
            [cp523] something was missed; your plan may end.
            [cp2000] a proposed change, not a bill.
            [cp2501] a question about your income.
            [cp3219a] more tax; you can go to the Tax Court.
            [letter-3172] a lien, a claim on what you own.
            [letter-608c] a penalty for a returned payment.
            [letter-854c] a penalty was kept.
           *[other] a letter. A person at the office can explain it.
        }
        { $letter-state ->
            [answered] It was answered. It asks nothing more.
            [settled] It was done. It asks nothing more.
            [covered-by-plan] Your payment plan covers it.
            [followed] A newer notice took its place.
            [informational] It asks nothing of you.
           *[open] { $letter-action ->
                [pay] Pay { $letter-amount }, as of its date.
                [pay-or-arrange] Pay { $letter-amount }, as of its date, or set up a plan.
                [pay-or-arrange-before-levy] Pay { $letter-amount }, as of its date, or set up a plan.
                [request-hearing] Pay { $letter-amount }, as of its date, or set up a plan.{ $letter-state ->
                    [overdue] { "" }
                   *[open] { " " }Or ask for a hearing with Form 12153.
                }
                [pay-installment] Pay { $letter-amount } on your plan.
                [cure-plan] Make up what was missed.
                [agree-or-disagree] Say whether you agree, with copies of your proof.
                [ask-for-abatement] If you do not agree, you can say so.
                [agree-or-petition] Agree, or ask the Tax Court.
                [file-return] File the return, also if you cannot pay now.
                [appeal] If you do not agree, you can appeal.
               *[none] It asks nothing of you.
            } { $letter-has_day_to_act ->
                [true] { $letter-state ->
                    [overdue] The last day was { $letter-act_by }. To pay or to call still helps.
                   *[open] The last day is { $letter-act_by }.
                }
               *[false] The date is on the notice.
            }{ $letter-next ->
                [notice] { " " }{ $letter-state ->
                    [overdue] Another notice may follow.
                   *[open] Another notice follows about { $letter-next_day }.
                }
                [levy] { " " }{ $letter-state ->
                    [overdue] Since { $letter-next_day } the office may take money or property.
                   *[open] If not, the office may take money or property from { $letter-next_day } on.
                }
                [plan-terminated] { " " }If not, the plan ends about { $letter-next_day }.
               *[nothing] { "" }
            }
        }

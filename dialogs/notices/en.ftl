name = My notices
help = I list the notices that you got from the office, the newest first, and say where each stands.
resume = Back to your notices.
canceled = All right. Nothing was changed.
offer-to_do = What must I do?
list = { $notices-count ->
        [one] You have one notice.
       *[other] You have { $notices-count } notices.
    } { $notices-to_do_count ->
        [0] Nothing is left to do.
        [one] One asks for something.
       *[other] { $notices-to_do_count } ask for something.
    }{ $notices-count ->
        [one] { "" }
       *[other] { " " }The newest first:
    }
    { $notices-notices }
    .notices-notices = { $day }: { $kind ->
            [l1058] Letter 1058
           *[other] { $notice }
        }{ $has_period ->
        [true] { " " }for { $period }
       *[false] { "" }
    }, { $kind ->
        [cp11] a correction of your return
        [cp12] a correction of your return
        [cp14] the first bill
        [cp14ia] a bill while a plan begins
        [cp49] a refund that went to other tax
        [cp59] a return that is missing
        [cp501] a reminder
        [cp503] the second reminder
        [cp504] a notice before a levy
        [lt11] the final notice before a levy
        [l1058] the final notice before a levy
        [cp90] the final notice before a levy
        [cp521] a payment of your plan
        [cp523] your plan may end
        [cp2000] a proposed change
        [cp2501] a question about your income
        [cp3219a] a notice of more tax
        [letter-3172] a notice of a lien
        [letter-608c] a penalty for a returned payment
        [letter-854c] a penalty that was kept
       *[other] a letter about your account
    }. { $state ->
        [answered] Answered.
        [settled] Done.
        [covered-by-plan] Your payment plan covers it.
        [followed] A newer notice took its place.
        [informational] Nothing to do.
        [overdue] Its last day was { $act_by }.
       *[open] { $has_day_to_act ->
            [true] Act by { $act_by }.
           *[false] Still open.
        }
    }
    .notices-notices-spoken = { $kind ->
            [l1058] Letter 1058
           *[other] { $notice }
        } of { $day }, { $state ->
        [answered] answered
        [settled] done
        [covered-by-plan] covered by your payment plan
        [followed] replaced by a newer one
        [informational] nothing to do
        [overdue] its last day was { $act_by }
       *[open] { $has_day_to_act ->
            [true] act by { $act_by }
           *[false] still open
        }
    }
    .notices-notices-short = { $day }: { $kind ->
            [l1058] Letter 1058
           *[other] { $notice }
        }, { $state ->
        [answered] answered
        [settled] done
        [covered-by-plan] plan covers it
        [followed] replaced
        [informational] nothing to do
        [overdue] its last day was { $act_by }
       *[open] { $has_day_to_act ->
            [true] act by { $act_by }
           *[false] still open
        }
    }
none = There are no notices on your account.
to-do = { $notices-to_do_count ->
        [one] One notice asks for something. An amount is as of the date of the notice:
       *[other] { $notices-to_do_count } notices ask for something. Each amount is as of the date of its notice:
    }
    { $notices-to_do }
    .notices-to_do = { $kind ->
            [l1058] Letter 1058
           *[other] { $notice }
        }{ $has_period ->
        [true] { " " }for { $period }
       *[false] { "" }
    }: { $action ->
        [pay] pay { $amount }
        [pay-or-arrange] pay { $amount }, or set up a payment plan
        [pay-or-arrange-before-levy] pay { $amount }, or set up a payment plan
        [request-hearing] pay { $amount }, or set up a payment plan
        [pay-installment] pay { $amount } on your plan
        [cure-plan] make up what was missed on your plan
        [agree-or-disagree] say whether you agree
        [ask-for-abatement] say so if you do not agree
        [agree-or-petition] agree, or ask the Tax Court
        [file-return] file the return
        [appeal] appeal if you do not agree
       *[none] read it
    }. { $has_day_to_act ->
        [true] { $state ->
            [overdue] Its last day was { $act_by }. It still helps to act.
           *[open] The last day is { $act_by }.
        }
       *[false] The date to act by is on the notice.
    }
    .notices-to_do-spoken = { $kind ->
            [l1058] Letter 1058
           *[other] { $notice }
        }{ $has_period ->
        [true] { " " }for { $period }
       *[false] { "" }
    }, { $action ->
        [pay] pay { $amount }
        [pay-or-arrange] pay { $amount } or set up a payment plan
        [pay-or-arrange-before-levy] pay { $amount } or set up a payment plan
        [request-hearing] pay { $amount } or set up a payment plan
        [pay-installment] pay { $amount } on your plan
        [cure-plan] make up what was missed on your plan
        [agree-or-disagree] say whether you agree
        [ask-for-abatement] say so if you do not agree
        [agree-or-petition] agree or ask the Tax Court
        [file-return] file the return
        [appeal] appeal if you do not agree
       *[none] read it
    }{ $has_day_to_act ->
        [true] { $state ->
            [overdue] , its last day was { $act_by }
           *[open] { " " }by { $act_by }
        }
       *[false] { "" }
    }
    .notices-to_do-short = { $kind ->
            [l1058] Letter 1058
           *[other] { $notice }
        }{ $has_period ->
        [true] { " " }for { $period }
       *[false] { "" }
    }, { $action ->
        [pay] pay { $amount }
        [pay-or-arrange] pay { $amount } or set up a payment plan
        [pay-or-arrange-before-levy] pay { $amount } or set up a payment plan
        [request-hearing] pay { $amount } or set up a payment plan
        [pay-installment] pay { $amount } on your plan
        [cure-plan] make up what was missed on your plan
        [agree-or-disagree] say whether you agree
        [ask-for-abatement] say so if you do not agree
        [agree-or-petition] agree or ask the Tax Court
        [file-return] file the return
        [appeal] appeal if you do not agree
       *[none] read it
    }{ $has_day_to_act ->
        [true] { $state ->
            [overdue] , its last day was { $act_by }
           *[open] { " " }by { $act_by }
        }
       *[false] { "" }
    }

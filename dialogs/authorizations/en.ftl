name = Who may act or look?
help = I list who may act on your account or look at it, and which requests wait for you.
resume = Back to who may act or look.
canceled = All right. Nothing was changed.
waiting = What waits for your signature, you can sign or decline here. Until it is signed, it gives nobody a look at your account.
list = { $authorizations-count ->
        [one] There is one authorization on your account:
       *[other] There are { $authorizations-count } authorizations on your account:
    }
    { $authorizations-authorizations }
    .authorizations-authorizations = { $representative }, { $kind ->
        [power_of_attorney] to act for you
       *[tax_information] to look only
    }: { $state ->
        [in-effect] in effect for Form { $in_effect }{ $has_since ->
            [true] { " " }since { $since }
           *[false] { "" }
        }
        [awaiting-signature] asked for Form { $matters }, waits for your signature{ $has_waits_until ->
            [true] { " " }until { $waits_until }
           *[false] { "" }
        }
        [awaiting-acceptance] named by you for Form { $matters }, waits for their yes
        [declined] declined
        [ended] ended
        [revoked] replaced by a newer one
       *[expired] ran out
    }
    .authorizations-authorizations-spoken = { $representative }, { $kind ->
        [power_of_attorney] to act for you
       *[tax_information] to look only
    }, { $state ->
        [in-effect] in effect{ $has_since ->
            [true] { " " }since { $since }
           *[false] { "" }
        }
        [awaiting-signature] waits for your signature{ $has_waits_until ->
            [true] { " " }until { $waits_until }
           *[false] { "" }
        }
        [awaiting-acceptance] waits for their yes
        [declined] declined
        [ended] ended
        [revoked] replaced by a newer one
       *[expired] ran out
    }
none = Nobody else may act on your account or look at it by an authorization, and no request waits for you.

name = Who may act or look?
help = I list who may act on your account or look at it, and which requests wait for you.
resume = Back to who may act or look.
canceled = All right. Nothing was changed.
waiting = You can sign or decline here what waits for your signature. Until it is signed, nobody can look at your account with it.
list = { $authorizations-count ->
        [one] There is one authorization on your account:
       *[other] There are { $authorizations-count } authorizations on your account:
    }
    { $authorizations-authorizations }
    .authorizations-authorizations = { $representative }, { $kind ->
        [power_of_attorney] to act for you and to look
       *[tax_information] only to look
    }: { $state ->
        [in-effect] in effect for Form { $in_effect }{ $has_since ->
            [true] { " " }since { $since }
           *[false] { "" }
        }
        [awaiting-signature] asked for Form { $matters }, waits for a signature{ $has_waits_until ->
            [true] { " " }until { $waits_until }
           *[false] { "" }
        }
        [awaiting-acceptance] named for Form { $matters }, waits for their yes{ $has_waits_until ->
            [true] { " " }until { $waits_until }
           *[false] { "" }
        }
        [declined] declined, gives no access
        [ended] ended, gives no access
        [revoked] replaced by a newer one
       *[expired] ran out, gives no access
    }
    .authorizations-authorizations-spoken = { $representative }, { $kind ->
        [power_of_attorney] to act for you and to look
       *[tax_information] only to look
    }, { $state ->
        [in-effect] in effect{ $has_since ->
            [true] { " " }since { $since }
           *[false] { "" }
        }
        [awaiting-signature] waits for a signature{ $has_waits_until ->
            [true] { " " }until { $waits_until }
           *[false] { "" }
        }
        [awaiting-acceptance] waits for their yes{ $has_waits_until ->
            [true] { " " }until { $waits_until }
           *[false] { "" }
        }
        [declined] declined
        [ended] ended
        [revoked] replaced by a newer one
       *[expired] ran out
    }
of-representative = Your authorizations for { $account-name }:
    { $authorizations-authorizations }
    .authorizations-authorizations = { $kind ->
        [power_of_attorney] To act and to look
       *[tax_information] Only to look
    }: { $state ->
        [in-effect] in effect for Form { $in_effect }{ $has_since ->
            [true] { " " }since { $since }
           *[false] { "" }
        }
        [awaiting-signature] asked for Form { $matters }, waits for the taxpayer's signature{ $has_waits_until ->
            [true] { " " }until { $waits_until }
           *[false] { "" }
        }
        [awaiting-acceptance] Form { $matters }, waits for your yes{ $has_waits_until ->
            [true] { " " }until { $waits_until }
           *[false] { "" }
        }
        [declined] declined, gives no access
        [ended] ended, gives no access
        [revoked] replaced by a newer one
       *[expired] ran out, gives no access
    }
    .authorizations-authorizations-spoken = { $kind ->
        [power_of_attorney] to act and to look
       *[tax_information] only to look
    }, { $state ->
        [in-effect] in effect{ $has_since ->
            [true] { " " }since { $since }
           *[false] { "" }
        }
        [awaiting-signature] waits for the taxpayer's signature{ $has_waits_until ->
            [true] { " " }until { $waits_until }
           *[false] { "" }
        }
        [awaiting-acceptance] waits for your yes{ $has_waits_until ->
            [true] { " " }until { $waits_until }
           *[false] { "" }
        }
        [declined] declined
        [ended] ended
        [revoked] replaced by a newer one
       *[expired] ran out
    }
none = No authorization lets anybody else act on your account or look at it, and no request waits for you.

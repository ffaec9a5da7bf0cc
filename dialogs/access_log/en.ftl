name = Who looked at my account?
help = I list who used this account by a right other than the taxpayer's own, such as a representative.
resume = Back to who looked at your account.
canceled = All right. Nothing was changed.
list = { $access_record-count ->
        [one] One use of this account is on record:
       *[other] { $access_record-count } uses of this account are on record, the newest first:
    }
    { $access_record-accesses }
    .access_record-accesses = { $day }: { $is_you ->
        [true] you
       *[false] { $has_name ->
            [true] { $name }
           *[false] somebody without a name on record
        }
    }{ $role ->
        [joint] , as one of the two taxpayers,
        [representative] , as a representative,
        [designated-official] , as the designated official,
        [designated-user] , as a designated user,
        [sole-proprietor] , as the owner,
        [partner-or-shareholder] , as a partner or shareholder,
       *[other] { "" }
    } { $operation ->
        [balance] looked at the balance
        [why] looked at how the balance came about
        [payments] looked at the payments
        [returns] looked at the returns
        [notices] looked at the notices
        [notice] looked at a notice
        [transcript] looked at a transcript
        [schedule-payment] scheduled a payment
        [change-payment] changed a payment
        [cancel-payment] canceled a payment
        [start-plan] started a payment plan
        [revise-plan] changed the payment plan
        [end-plan] ended the payment plan
        [request-authorization] asked for an authorization
       *[other] used the account
    }{ $ended ->
        [refused] { " " }and was turned away
       *[answered] { "" }
    }
none = According to the record, nobody but the taxpayer used this account.

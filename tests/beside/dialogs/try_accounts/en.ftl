told = { $accounts-count } of { $accounts-current_name }, { $accounts-current_kind ->
    [client] CLIENT
   *[other] OTHER
 }: { $accounts-accounts }
    .accounts-accounts = { $name } { $can_act } { $kind ->
        [client] CLIENT
       *[other] OTHER
     }

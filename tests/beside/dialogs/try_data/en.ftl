told = { $my_data-linked ->
    [true] true
   *[other] false
 } { $my_data-has_messages ->
    [true] true
   *[other] false
 } { $my_data-accounts } { $my_data-has_email ->
    [true] true
   *[other] false
 } { $my_data-tickets } of { $my_data-messages }

told = { $helpdesk-open ->
    [true] OPEN
   *[other] CLOSED { $helpdesk-opens_today ->
        [true] later
       *[other] until
     }
 } { $helpdesk-opens_day } from { $helpdesk-from } to { $helpdesk-to }

# News of an account, told without having been asked for. It names no amounts: it may be shown on a locked screen.

payment-returned = Your bank returned the payment of { $day }, so it does not count. { $penalty ->
        [added] A penalty for the returned payment was added.
       *[none] No penalty was added for it.
    } { $bank ->
        [doubted] The bank could not take money from that bank account, so please use another one.
       *[usable] You can pay again whenever the money is there.
    } Say "my payments" to see it, or "how much do I owe?" for where you stand now.
bank-account-corrected = Your bank sent us a correction of your bank account on file, and we updated it. Scheduled payments go on as planned. You do not need to do anything.
notice-issued = There is a new notice for you, of { $day }. Say "my notices" to see what it asks for, or "a person" if you have questions about it.
plan-defaulted = { $reason ->
        [missed] A payment of your payment plan did not arrive.
        [returned] Your bank returned a payment of your payment plan.
        [new-balance] There is a new balance that your payment plan does not cover.
       *[return-unfiled] A tax return that your payment plan requires has not been filed.
    } The plan stays in effect if this is put right by { $cure-by }. Say "how much do I owe?" to see where you stand, or "a person" for help.
plan-restored = Your payment plan is in good order again. Thank you. The next payment is due on its usual day.
plan-terminated = Your payment plan has ended, because what was missing was not put right in time. The whole balance is due now. Say "how much do I owe?" to see it, or "a person" to talk about what is possible.
plan-completed = Your payment plan is complete: everything it covered is paid. Thank you.

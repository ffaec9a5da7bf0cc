name = Messages about my account
help = I show which messages you get, and you can change it.
resume = Back to the messages about your account.
canceled = All right. Nothing was changed.
offer-by = Change confirmations
offer-news = Turn news on or off
now = News about your account is { $preferences-news ->
        [on] on: I write to you here when a payment came back, there is a new notice, or your payment plan needs something from you
       *[off] off
    }. You want confirmations { $preferences-confirmations ->
        [email] by email
        [text] by text message
        [both] by email and by text message
       *[none] here in the chat only
    }.{ $preferences-has_email ->
        [true] { " " }Your email: { $preferences-email }.
       *[false] { "" }
    }
    I cannot set reminders or quiet hours.
ask-by = How would you like to get confirmations?
ask-by-again = Please choose how confirmations should come.
choice-by = { $key ->
        [email] By email
        [text] By text message
        [both] By email and text
       *[none] Here in the chat only
    }
invalid-by-not-listed = Confirmations cannot come that way.
by-set = Done. I wrote down that you want confirmations { $by-key ->
        [email] by email
        [text] by text message
        [both] by email and by text message
       *[none] here in the chat only
    }.
refused-no-email = For that I need an email address first.
no-email = You can set your email address now, and then choose again.
ask-to = Should I write to you when something happens on your account?
ask-to-again = Please choose: on or off.
choice-to = { $key ->
        [on] Yes, news on
       *[off] No, news off
    }
invalid-to-not-listed = It can be on or off.
to-set = { $to-key ->
        [on] Done. I write to you here when something happens on your account.
       *[off] Done. I write to you only when you write to me. The office still sends its notices by mail.
    }

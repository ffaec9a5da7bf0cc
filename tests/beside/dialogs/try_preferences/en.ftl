told = { $preferences-language ->
    [es] es
   *[en] en
 } { $preferences-confirmations ->
    [email] email
    [text] text
    [both] both
   *[none] none
 } { $preferences-news ->
    [off] off
   *[on] on
 } { $preferences-has_email ->
    [true] { $preferences-email }
   *[other] no address
 }
offer-email = Set address
offer-news = Set news
offer-by = Set way
ask-mailbox = Address?
ask-mailbox-again = Address?
invalid-mailbox-too-long = Longer than { $most }.
refused-address-invalid = NO ADDRESS
refused-no-email = NO EMAIL
addressed = NOW { $set_email-email }
ask-wanted = Wanted?
ask-wanted-again = Wanted?
choice-wanted = News { $key }
invalid-wanted-not-listed = Not listed.
ask-way = Which way?
ask-way-again = Which way?
choice-way = By { $key }
invalid-way-not-listed = Not listed.
done = DONE

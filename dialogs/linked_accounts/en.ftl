name = Connected chats
help = I list the chats that show your account, and disconnect one that you do not want.
resume = Back to your connected chats.
canceled = All right. Nothing was disconnected.
offer-which = Disconnect one of them
list = { $links-count ->
        [one] One chat shows your account:
       *[other] { $links-count } chats show your account:
    }
    { $links-links }
    .links-links = { $channel ->
        [telegram] Telegram
        [web] The web chat
        [terminal] The terminal
        [sms] Text messages
        [whatsapp] WhatsApp
        [phone] The phone
       *[other] Another chat
    }, connected on { $since }{ $is_current ->
        [true] : this one
       *[false] { "" }
    }
only-this = Your account is open only in this conversation. No other chat or phone is connected.
ask-chat = Which one shall I disconnect?
ask-chat-again = These other chats show your account. Which one shall I disconnect?
help-chat = A chat that is disconnected shows nothing of your account until it is connected again. This chat here stays as it is.
choice-chat = { $channel ->
    [telegram] Telegram
    [web] The web chat
    [terminal] The terminal
    [sms] Text messages
    [whatsapp] WhatsApp
    [phone] The phone
   *[other] Another chat
}, { $since }
invalid-chat-not-listed = I do not find such a chat among those that are connected.
confirm = { $chat-channel ->
        [telegram] Telegram
        [web] The web chat
        [terminal] The terminal
        [sms] Text messages
        [whatsapp] WhatsApp
        [phone] The phone
       *[other] Another chat
    }, connected on { $chat-since }: it will show nothing of your account any longer. Payments that are scheduled stay scheduled. Shall I disconnect it?
refused-link-unknown = That chat is not connected any longer.
disconnected = Done. That chat shows nothing of your account any longer. This one stays connected.
kept = All right. Nothing was disconnected.
gone = It shows nothing of your account. This chat stays connected.

name = Chats conectados
help = Le digo qué chats muestran su cuenta, y desconecto el que no quiera.
resume = Volvamos a sus chats conectados.
canceled = De acuerdo. No se desconectó nada.
offer-which = Desconectar uno de ellos
list = { $links-count ->
        [one] Un chat muestra su cuenta:
       *[other] { $links-count } chats muestran su cuenta:
    }
    { $links-links }
    .links-links = { $channel ->
        [telegram] Telegram
        [web] El chat de la web
        [terminal] La terminal
        [sms] Mensajes de texto
        [whatsapp] WhatsApp
        [phone] El teléfono
       *[other] Otro chat
    }, conectado el { $since }{ $is_current ->
        [true] : este
       *[false] { "" }
    }
only-this = Su cuenta está abierta solo en esta conversación. Ningún otro chat ni teléfono está conectado.
ask-chat = ¿Cuál desconecto?
ask-chat-again = Estos otros chats muestran su cuenta. ¿Cuál desconecto?
help-chat = Un chat desconectado no muestra nada de su cuenta hasta que se conecte otra vez. Este chat queda como está.
choice-chat = { $channel ->
    [telegram] Telegram
    [web] El chat de la web
    [terminal] La terminal
    [sms] Mensajes de texto
    [whatsapp] WhatsApp
    [phone] El teléfono
   *[other] Otro chat
}, { $since }
invalid-chat-not-listed = No encuentro ese chat entre los conectados.
confirm = { $chat-channel ->
        [telegram] Telegram
        [web] El chat de la web
        [terminal] La terminal
        [sms] Mensajes de texto
        [whatsapp] WhatsApp
        [phone] El teléfono
       *[other] Otro chat
    }, conectado el { $chat-since }: ya no mostrará nada de su cuenta. Los pagos programados siguen programados. ¿Lo desconecto?
refused-link-unknown = Ese chat ya no está conectado.
disconnected = Listo. Ese chat ya no muestra nada de su cuenta. Este sigue conectado.
kept = De acuerdo. No se desconectó nada.
gone = No muestra nada de su cuenta. Este chat sigue conectado.

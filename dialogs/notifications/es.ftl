name = Mensajes sobre mi cuenta
help = Le muestro qué mensajes recibe, y usted puede cambiarlo.
resume = Volvamos a los mensajes sobre su cuenta.
canceled = De acuerdo. No se cambió nada.
offer-by = Cambiar confirmaciones
offer-news = Activar o desactivar novedades
now = Las novedades de su cuenta están { $preferences-news ->
        [on] activadas: le escribo aquí cuando un pago fue devuelto, hay un aviso nuevo o su plan de pagos necesita algo de usted
       *[off] desactivadas
    }. Usted quiere las confirmaciones { $preferences-confirmations ->
        [email] por correo electrónico
        [text] por mensaje de texto
        [both] por correo electrónico y por mensaje de texto
       *[none] solo aquí en el chat
    }.{ $preferences-has_email ->
        [true] { " " }Su correo electrónico: { $preferences-email }.
       *[false] { "" }
    }
    No puedo poner recordatorios ni horas de silencio.
ask-by = ¿Cómo desea recibir las confirmaciones?
ask-by-again = Por favor, elija cómo deben llegar las confirmaciones.
choice-by = { $key ->
        [email] Por correo electrónico
        [text] Por mensaje de texto
        [both] Por correo electrónico y texto
       *[none] Solo aquí en el chat
    }
invalid-by-not-listed = Las confirmaciones no pueden llegar así.
by-set = Listo. Apunté que usted quiere las confirmaciones { $by-key ->
        [email] por correo electrónico
        [text] por mensaje de texto
        [both] por correo electrónico y por mensaje de texto
       *[none] solo aquí en el chat
    }.
refused-no-email = Para eso necesito primero un correo electrónico.
no-email = Puede poner ahora su correo electrónico y después elegir otra vez.
ask-to = ¿Le escribo cuando pase algo en su cuenta?
ask-to-again = Por favor, elija: sí o no.
choice-to = { $key ->
        [on] Sí, con novedades
       *[off] No, sin novedades
    }
invalid-to-not-listed = Solo puede ser sí o no.
to-set = { $to-key ->
        [on] Listo. Le escribo aquí cuando pase algo en su cuenta.
       *[off] Listo. Solo le escribo cuando usted me escribe. La oficina sigue mandando sus avisos por correo postal.
    }

name = Mis datos
help = Le digo qué se guarda aquí sobre usted y qué no.
resume = Volvamos a sus datos.
canceled = De acuerdo. No se cambió nada.
stored = { $my_data-messages ->
        [one] Está guardado un mensaje de este chat
       *[other] Están guardados { $my_data-messages } mensajes de este chat
    }, el primero del { $my_data-since }. { $my_data-has_account ->
        [true] El chat está conectado a { $my_data-accounts ->
            [one] una cuenta
           *[other] { $my_data-accounts } cuentas
        }.
       *[false] El chat no está conectado a ninguna cuenta.
    }{ $my_data-has_email ->
        [true] { " " }También está guardado un correo electrónico para confirmaciones.
       *[false] { "" }
    } Los mensajes se guardan hasta que se borren.
    Los números de contribuyente, contraseñas, tarjetas y cuentas bancarias que se escriban aquí por error no se guardan. Ningún texto de este chat sale a un servicio externo para entenderlo.
    La cuenta misma, con sus pagos y avisos, la guarda la oficina.
    .spoken = { $my_data-messages ->
        [one] Está guardado un mensaje de esta conversación
       *[other] Están guardados { $my_data-messages } mensajes de esta conversación
    }, el primero del { $my_data-since }. Se guardan hasta que se borren. Los números de contribuyente, contraseñas, tarjetas y cuentas bancarias que se digan aquí por error no se guardan. La cuenta misma la guarda la oficina.
    .short = { $my_data-messages ->
        [one] Está guardado un mensaje de este chat
       *[other] Están guardados { $my_data-messages } mensajes de este chat
    }, el primero del { $my_data-since }, hasta que se borren. Los números de contribuyente, contraseñas, tarjetas y cuentas escritos por error no se guardan.
nothing = De este chat todavía no hay nada guardado. Lo que escribamos desde ahora se guarda hasta que se borre. Su cuenta, con sus pagos y avisos, la guarda la oficina.
    .spoken = De esta conversación todavía no hay nada guardado. Lo que digamos desde ahora se guarda hasta que se borre. Su cuenta, con sus pagos y avisos, la guarda la oficina.

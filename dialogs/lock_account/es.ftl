name = Bloquear mi cuenta
help = Con la cuenta bloqueada nadie puede verla ni usarla en un chat, tampoco usted, hasta que la oficina la abra otra vez. Los pagos programados sí salen.
proof = Para bloquearla desde este chat necesito saber que es usted. Sin el código hay dos maneras: diga «bloquear mi cuenta» en otro chat que esté conectado a ella, o llame a la oficina, que la bloquea por usted. El número de teléfono está en la parte de arriba de cada aviso.
    .spoken = Para bloquearla desde aquí necesito saber que es usted. Sin el código hay dos maneras: diga «bloquear mi cuenta» en un chat que esté conectado a ella, o llame a la oficina, que la bloquea por usted. El número de teléfono está en la parte de arriba de cada aviso.
    .short = Para bloquearla aquí necesito saber que es usted. O diga «bloquear mi cuenta» en un chat conectado, o llame al número de su aviso.
resume = Volvamos a bloquear su cuenta.
canceled = De acuerdo. No se bloqueó nada. Una persona de la oficina también puede bloquear la cuenta, y abrirla otra vez: el número de teléfono está en la parte de arriba de cada aviso.
confirm = Puedo bloquearla ahora mismo. Se desconectan todos los chats y teléfonos, también este, y no se conecta ninguno hasta que la oficina la abra otra vez. Los pagos programados sí salen, así que cancele antes los que no quiera. ¿La bloqueo?
    .short = Puedo bloquearla ahora. Se desconectan todos los chats, también este, hasta que la oficina la abra otra vez. Los pagos programados sí salen: cancele antes los que no quiera. ¿La bloqueo?
locked = Listo. Su cuenta está bloqueada y nadie puede usarla aquí. Guarde este número: { $lock_account-number }.
    Cambie también la contraseña con la que entra en línea. Para abrir la cuenta otra vez, llame a la oficina: el número de teléfono está en la parte de arriba de cada aviso.
    .spoken = Listo. Su cuenta está bloqueada y nadie puede usarla aquí. Por favor, guarde este número: { $lock_account-number }. Cambie también la contraseña con la que entra en línea. Para abrir la cuenta otra vez, llame a la oficina. El número de teléfono está en la parte de arriba de cada aviso.
    .short = Listo. Su cuenta está bloqueada. Guarde este número: { $lock_account-number }. Cambie también su contraseña. Para abrirla otra vez, llame al número de su aviso.
kept = De acuerdo. No se bloqueó nada. Si otra persona puede tener su contraseña, por favor, cámbiela.

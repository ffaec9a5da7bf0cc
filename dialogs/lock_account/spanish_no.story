account: owes-one-year-es
language: es

> creo que entraron a mi cuenta
< Puedo bloquearla ahora mismo. Se desconectan todos los chats y teléfonos, también este, y no se conecta ninguno hasta que la oficina la abra otra vez. Los pagos programados sí salen, así que cancele antes los que no quiera. ¿La bloqueo?
| [Sí] [No]
> no
< De acuerdo. No se bloqueó nada. Si otra persona puede tener su contraseña, por favor, cámbiela.
| [Cancelar un pago] [¿Quién miró mi cuenta?] [Hablar con una persona]

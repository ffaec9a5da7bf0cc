account: owes-one-year-es
language: es

> quiero un PIN para llamadas
< El PIN se hace por teléfono, no en este chat. Tenga listos:
| El número de identificación que está impreso en el aviso que le llegó por correo postal (caller ID).
| Los últimos cuatro dígitos de su número de contribuyente y su fecha de nacimiento.
| Después, el PIN abre sus llamadas. Si lo olvida, se hace uno nuevo de la misma manera.
| Por favor, no escriba aquí un PIN y no se lo diga a nadie.
| [Perdí mi PIN] [Hablar con una persona]
> [Perdí mi PIN]
< En una llamada se hace uno nuevo, igual que el primero. Si alguien más sabe el anterior, bloquee también su cuenta.
| [Bloquear mi cuenta] [Hablar con una persona]
> bloquee mi cuenta
< Puedo bloquearla ahora mismo. Se desconectan todos los chats y teléfonos, también este, y no se conecta ninguno hasta que la oficina la abra otra vez. Los pagos programados sí salen, así que cancele antes los que no quiera. ¿La bloqueo?
| [Sí] [No]

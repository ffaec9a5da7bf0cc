account: owes-one-year-es
language: es

> quiero un PIN para llamadas
< El PIN se hace por teléfono, no en este chat. Tenga listos:
| El número de identificación que está impreso en el aviso que le llegó por correo (caller ID).
| Los últimos cuatro dígitos de su número de contribuyente y su fecha de nacimiento.
| Después, el PIN abre sus llamadas. ¿Lo olvidó? Se hace uno nuevo de la misma manera.
| Por favor, no escriba aquí un PIN y no se lo diga a nadie.
| [Perdí mi PIN] [Hablar con una persona]
> [Perdí mi PIN]
< ¿Lo olvidó? En una llamada se hace uno nuevo, igual que el primero. ¿Alguien más lo sabe? Entonces bloquee su cuenta y haga un PIN nuevo.
| [Bloquear mi cuenta] [Hablar con una persona]
> bloquee mi cuenta
< Hizo bien en preguntar. Haga esto ahora, en este orden:
| ¿Hay un pago programado que no quiere? Cancélelo aquí primero: sale aunque la cuenta esté bloqueada.
| Desconecte este chat si otra persona puede usarlo: así nadie ve su cuenta aquí.
| Cambie la contraseña con la que entra en línea, y el número que recibe los códigos si perdió el teléfono.
| Llame a la oficina: una persona puede bloquear la cuenta. El número de teléfono está en la parte de arriba de cada aviso.
| [Desconectar mi cuenta] [¿Quién miró mi cuenta?] [Hablar con una persona]

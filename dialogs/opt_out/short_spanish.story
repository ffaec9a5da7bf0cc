account: owes-one-year-es
language: es
medium: short

> no me manden más textos
< Usted puede apagar mis mensajes: diga «mis mensajes» y después apague las noticias. O desconecte este chat. Entonces solo le escribo cuando usted me escribe. La oficina sigue mandando sus avisos por correo.
| 1. Mensajes sobre mi cuenta
| 2. Desconectar mi cuenta

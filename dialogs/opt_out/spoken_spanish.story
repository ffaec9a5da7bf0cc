account: owes-one-year-es
language: es
medium: spoken

> no me manden más textos
< Usted puede apagar mis mensajes: diga «mis mensajes» y después apague las noticias. O desconecte este chat. Entonces solo le escribo cuando usted me escribe. La oficina sigue mandando sus avisos por correo. Puede decir: Mensajes sobre mi cuenta, Desconectar mi cuenta.

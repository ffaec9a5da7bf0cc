account: owes-one-year-es
language: es
medium: short

> no me manden más textos
< Usted puede parar mis mensajes si desconecta este chat de su cuenta. Entonces solo le escribo cuando usted me escribe. La oficina sigue mandando sus avisos por correo.
| 1. Desconectar mi cuenta
| 2. Mensajes sobre mi cuenta

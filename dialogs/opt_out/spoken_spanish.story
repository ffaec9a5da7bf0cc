account: owes-one-year-es
language: es
medium: spoken

> no me manden más textos
< Usted puede parar mis mensajes si desconecta este chat de su cuenta. Entonces solo le escribo cuando usted me escribe. La oficina sigue mandando sus avisos por correo. Puede decir: Desconectar mi cuenta, Mensajes sobre mi cuenta.

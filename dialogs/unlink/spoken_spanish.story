account: owes-one-year-es
language: es
medium: spoken

> desconectar mi cuenta
< Este chat ya no mostrará su cuenta hasta que usted la conecte de nuevo. Los pagos programados siguen programados. ¿La desconecto?
> ayuda
< Cuando este chat está desconectado, nadie puede ver su cuenta aquí hasta que se conecte de nuevo. Los pagos programados siguen programados. Este chat ya no mostrará su cuenta hasta que usted la conecte de nuevo. Los pagos programados siguen programados. ¿La desconecto?
> sí
< Listo. Este chat ya no está conectado con su cuenta. Puede decir: Conectar mi cuenta.

name = Desconectar mi cuenta
help = Cuando este chat está desconectado, nadie puede ver su cuenta aquí hasta que se conecte de nuevo. Los pagos programados siguen programados.
resume = Volvamos a desconectar su cuenta.
canceled = De acuerdo. Su cuenta sigue conectada.
confirm = Este chat ya no mostrará su cuenta hasta que usted la conecte de nuevo. Los pagos programados siguen programados. ¿La desconecto?
unlinked = Listo. Este chat ya no está conectado con su cuenta.
kept = De acuerdo. Su cuenta sigue conectada.
not-linked = Este chat no está conectado con ninguna cuenta.

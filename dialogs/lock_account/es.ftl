name = Bloquear mi cuenta
help = Le digo qué se puede cerrar ahora mismo si otra persona puede estar en su cuenta.
resume = Volvamos a bloquear su cuenta.
canceled = De acuerdo. No se bloqueó nada.
shut = Hizo bien en preguntar. Haga esto ahora, en este orden:
    ¿Hay un pago programado que no quiere? Cancélelo aquí primero: sale aunque la cuenta esté bloqueada.
    Desconecte este chat si otra persona puede usarlo: así nadie ve su cuenta aquí.
    Cambie la contraseña con la que entra en línea, y el número que recibe los códigos si perdió el teléfono.
    Llame a la oficina: una persona puede bloquear la cuenta. El número de teléfono está en la parte de arriba de cada aviso.
    .spoken = Haga esto ahora. Desconecte este chat si otra persona puede usarlo. Cambie la contraseña con la que entra en línea. Y llame a la oficina: una persona puede bloquear la cuenta. El número de teléfono está en la parte de arriba de cada aviso. Los pagos programados siguen programados. Antes puede cancelarlos aquí.
    .short = Desconecte este chat si otra persona puede usarlo. Cambie su contraseña. Llame al número de su aviso: una persona puede bloquear la cuenta. Los pagos programados siguen programados; antes puede cancelarlos aquí.

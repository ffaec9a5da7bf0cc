account: owes-one-year-es
language: es
medium: spoken

> bloquee mi cuenta
< Haga esto ahora. Desconecte este chat si otra persona puede usarlo. Cambie la contraseña con la que entra en línea. Y llame a la oficina: una persona puede bloquear la cuenta. El número de teléfono está en la parte de arriba de cada aviso. Los pagos programados siguen programados. Antes puede cancelarlos aquí. Puede decir: Desconectar mi cuenta, Quién miró mi cuenta, Hablar con una persona.

account: owes-one-year-es
language: es
medium: short

> bloquee mi cuenta
< Desconecte este chat si otra persona puede usarlo. Cambie su contraseña. Llame al número de su aviso: una persona puede bloquear la cuenta. Los pagos programados siguen programados; antes puede cancelarlos aquí.
| 1. Desconectar mi cuenta
| 2. ¿Quién miró mi cuenta?
| 3. Hablar con una persona

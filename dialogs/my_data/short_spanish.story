account: owes-one-year-es
language: es
medium: short

> ¿qué saben de mí?
< Guardo lo que se escribe aquí, pero no números de contribuyente, contraseñas, tarjetas ni cuentas de banco escritos por error. Para una copia o para borrarlo, hable con una persona de la oficina; el teléfono está en su aviso.
| 1. Desconectar mi cuenta
| 2. ¿Quién miró mi cuenta?
| 3. Hablar con una persona

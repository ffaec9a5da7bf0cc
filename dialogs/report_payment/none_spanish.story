account: refund-coming
language: es

> reportar un pago
< No hay ningún pago en esta cuenta. Si salió dinero de su banco, llame hoy a su banco y diga que usted no lo permitió.
| [Cancelar un pago] [Bloquear mi cuenta] [Hablar con una persona]

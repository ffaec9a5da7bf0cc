account: on-a-plan
language: es

> quiero empezar un plan de pagos
< Ya hay un plan de pagos vigente: al domingo 22 de noviembre de 2026 se deben $5,085.34. Puede verlo, cambiarlo o terminarlo.
| [Mi plan de pagos] [Cambiar mi plan de pagos] [Terminar mi plan de pagos]

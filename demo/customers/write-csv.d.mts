import type { MadeContact, MadeCustomer } from './make-customers.mjs'

export function writeCustomersCsv(customers: readonly MadeCustomer[], language: string): string
export function writeContactsCsv(contacts: readonly MadeContact[], language: string): string

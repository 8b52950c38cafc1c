import { base64 } from '@scure/base'
import { identityToRecipient } from 'age-encryption'
import { openCaseSecret } from '#src/complaints/seal/case-secret.ts'
import { toIdentities } from '#src/complaints/seal/identities.ts'
import { toPlaceTag } from '#src/complaints/seal/place-tag.ts'
import type { PlaceTag } from '#src/complaints/store/place-tag-store.ts'
import type { SignedAct } from '#src/desk/api/act.ts'
import type { WaitingCase } from '#src/desk/api/addresses.ts'
import type { SealedCase, SealedTableCase, UntaggedCase } from '#src/desk/api/case-view.ts'
import { type Erasure, toErasurePart, type UnsignedErasure } from '#src/desk/api/erasure.ts'
import type { ReceivedPackage } from '#src/desk/api/hand-over-view.ts'
import { toOfficeBytes } from '#src/desk/api/office-act.ts'
import type { PlaceKey } from '#src/desk/api/place-key.ts'
import { type Challenge, readChallenge, toSignInBytes } from '#src/desk/api/sign-in.ts'
import {
  makeAct,
  makeActOnPackage,
  type NewAct,
  type OpenCase,
} from '#src/desk/page/keys/make-act.ts'
import { type CardOwner, type MadeKey, makeKey, toCard } from '#src/desk/page/keys/make-key.ts'
import { openFile } from '#src/desk/page/keys/open-file.ts'
import { type OverOpening, openReceived } from '#src/desk/page/keys/open-received.ts'
import { openContent, openPlace } from '#src/desk/page/keys/open-sealed-case.ts'
import type { CaseOpening, OpenedFile } from '#src/desk/page/keys/opened-case.ts'
import { type Packing, packCase, type WantedPackage } from '#src/desk/page/keys/pack-case.ts'
import { type Signer, toSigner } from '#src/desk/page/keys/signer.ts'
import {
  findCards,
  type GivenLists,
  judgeLists,
  type ListTrust,
  verify,
} from '#src/desk/page/keys/trusted-lists.ts'
import { unwrapKeys, type WrappedKeys, wrapKeys } from '#src/desk/page/keys/wrap-keys.ts'
import { type OpenPlaceKey, settlePlaceKey } from '#src/desk/places/place-key.ts'
import { needsPassphrase, openSecretFile, parsePassphrase } from '#src/desk/secret/secret-file.ts'
import { openTableCase, type TableContent } from '#src/desk/table/open-table-case.ts'
import { type WrappedCases, wrapCases } from '#src/desk/wrapping/wrap-cases.ts'
import type { OfficerCard } from '#src/officers/officer-card.ts'
import type { OfficerList } from '#src/officers/officer-list.ts'
import { findOpenLists, findReaders } from '#src/officers/readers.ts'
import { signList } from '#src/officers/sign-list.ts'
import { type ListView, toListView } from '#src/officers/to-list-view.ts'

export type KeyOpening = 'opened' | 'noPassphrase' | 'wrong' | 'tooMuchWork' | 'noKey'

export type SignIn = { challenge: Challenge; by: string; signature: string }

/** What a page is told of the key that places are tagged with: never the key. */
export type PlaceKeyOffer =
  | { outcome: 'same'; keyId: string }
  | { outcome: 'made'; keyId: string; key: PlaceKey }
  | { outcome: 'closed' }

/** The secrets of an officer and of the cases he has open. They are never given out: one asks what they open or sign. */
export class Keyring {
  #identities: string[] = []
  #signers: Signer[] = []
  #given: GivenLists = { region: '', firstList: null, isDemonstration: false, lists: [] }
  #cases = new Map<string, OpenCase>()
  /** Packages of other units that were opened here, by their ids. */
  #received = new Map<string, ReceivedPackage>()
  #placeKey: OpenPlaceKey | undefined

  /** Opens a file of secret keys; a passphrase may be typed in any grouping. */
  async open(file: string, typed: string): Promise<KeyOpening> {
    let text = file
    if (needsPassphrase(file)) {
      if (!typed.trim()) return 'noPassphrase'
      const opened = await openSecretFile(file.trim(), parsePassphrase(typed) ?? typed.trim())
      if (typeof opened === 'string') return opened
      text = opened.text
    }
    return this.#take(text)
  }

  /** Puts the keys that are open under the secret of a passkey. Throws an `Error` where none is open. */
  async wrap(secret: Uint8Array<ArrayBuffer>): Promise<WrappedKeys> {
    if (this.#identities.length === 0) throw new Error('No key is open')
    return wrapKeys(this.#identities, secret)
  }

  /** Opens what `wrap` made. */
  async openWrapped(wrapped: WrappedKeys, secret: Uint8Array<ArrayBuffer>): Promise<KeyOpening> {
    const text = await unwrapKeys(wrapped, secret)
    return text === undefined ? 'wrong' : this.#take(text)
  }

  async #take(text: string): Promise<KeyOpening> {
    const identities = toIdentities(text)
    if (!identities) return 'noKey'
    this.#identities = identities
    this.#signers = await Promise.all(identities.map(toSigner))
    return 'opened'
  }

  /** Makes a new key. It is not opened: whoever asked opens the file that he saved. */
  makeKey(owner: CardOwner, at: string): Promise<MadeKey> {
    return makeKey(owner, at)
  }

  /** The card of the one key that is open; nothing where the file had several. */
  async makeCard(owner: CardOwner): Promise<OfficerCard | undefined> {
    const [signer, ...others] = this.#signers
    const [identity] = this.#identities
    if (!signer || !identity || others.length > 0) return undefined
    return toCard(owner, identity, signer)
  }

  /** What is to be seen of a list before it is signed; no key is needed. */
  viewList(list: OfficerList, before: OfficerList | undefined): Promise<ListView> {
    return toListView(list, before, verify)
  }

  /** A list with the signatures of the keys that are open; as it is where they have no say in it, or signed before. */
  signList(list: OfficerList, before: OfficerList | undefined): OfficerList {
    return this.#signers.reduce((signing, signer) => signList(signing, before, signer), list)
  }

  /** Judges the lists of a host; with those that count, which cards of them are of this officer. */
  async trust(given: GivenLists): Promise<{ trust: ListTrust; cards: OfficerCard[] }> {
    const trust = await judgeLists(given)
    if (trust.outcome !== 'trusted') return { trust, cards: [] }
    this.#given = given
    const own = this.#signers.map(({ signingKey }) => signingKey)
    return { trust, cards: findCards(given.lists, own) }
  }

  /** Whether lists of the same host count and go on from those that were judged; nothing else is opened by them. */
  async isReplaced(lists: readonly OfficerList[]): Promise<boolean> {
    const trust = await judgeLists({ ...this.#given, lists })
    const { number = 0 } = this.#given.lists.at(-1) ?? {}
    return trust.outcome === 'trusted' && trust.number > number
  }

  /** Signs what a desk asks to be signed, if it is just that; nothing for anything else. */
  signIn(signingKey: string, challenge: unknown, origin: string): SignIn | undefined {
    const read = readChallenge(challenge, origin)
    if (!read || read.region !== this.#given.region) return undefined
    const signature = this.#find(signingKey).sign(toSignInBytes(read))
    return { challenge: read, by: signingKey, signature }
  }

  async openCase(sealed: SealedCase): Promise<CaseOpening> {
    const readers = findReaders(this.#given.lists, sealed.row)
    const { reference } = sealed.row
    const envelope = base64.decode(sealed.envelope)
    const ofCase = { reference, caseRecipient: sealed.caseRecipient, envelope }
    const opened = await openCaseSecret(this.#identities, ofCase, readers)
    if (opened.outcome !== 'opened') return opened
    const { residentRecipient } = sealed
    const secret = opened.identity
    this.#cases.set(reference, { ...ofCase, secret, residentRecipient })
    return { outcome: 'opened', content: await openContent(secret, sealed) }
  }

  /** A file of a case that is open; nothing when it cannot be opened. */
  async openFile(reference: string, sealed: Blob): Promise<OpenedFile | undefined> {
    const found = this.#cases.get(reference)
    return found && openFile(found.secret, sealed)
  }

  /** Seals and signs what an officer does with a case that is open. Throws an `Error` for any other. */
  async makeAct(signingKey: string, reference: string, act: NewAct): Promise<SignedAct> {
    const found = this.#cases.get(reference)
    if (!found) throw new Error('Not an open case')
    return makeAct(this.#given, found, act, this.#find(signingKey))
  }

  /** Makes what a unit gets of a case that is open. Throws an `Error` for any other. */
  async packCase(
    signingKey: string,
    sealed: Pick<SealedCase, 'row' | 'sealedAnswers'>,
    wanted: WantedPackage,
  ): Promise<Packing> {
    const found = this.#cases.get(sealed.row.reference)
    if (!found) throw new Error('Not an open case')
    return packCase(this.#given, found, sealed, wanted, this.#find(signingKey))
  }

  /** Opens what another unit handed over; `received` null for a file that came another way. */
  async openPackage(received: ReceivedPackage | null, sealed: Blob): Promise<OverOpening> {
    const opening = await openReceived(this.#identities, this.#given, received, sealed)
    if (received && opening.outcome === 'opened') this.#received.set(received.id, received)
    return opening
  }

  /** Seals and signs what its unit says of a package that was opened. Throws an `Error` for any other. */
  async makeActOnPackage(signingKey: string, id: string, act: NewAct): Promise<SignedAct> {
    const found = this.#received.get(id)
    if (!found) throw new Error('Not an open package')
    return makeActOnPackage(this.#given.region, found, act, this.#find(signingKey))
  }

  /** Settles the key that unlisted places are tagged with; it stays here. Throws an `Error` for a key that is not listed. */
  async settlePlaceKey(
    signingKey: string,
    found: PlaceKey | null,
    at: string,
  ): Promise<PlaceKeyOffer> {
    const { region, lists } = this.#given
    const [card] = findCards(lists, [signingKey])
    if (!card) throw new Error('Not a listed key')
    const identities = this.#identities
    const signer = this.#find(signingKey)
    const officer = { region, authority: card.authority, lists, identities, signer, verify }
    const settled = await settlePlaceKey(found, officer, at)
    if (settled.outcome === 'closed') return settled
    const { open, ...offer } = settled
    this.#placeKey = open
    return { ...offer, keyId: open.keyId }
  }

  /** Which place each of some cases is about; those that cannot be opened are left out. */
  async tagPlaces(cases: readonly UntaggedCase[]): Promise<PlaceTag[]> {
    const key = this.#placeKey
    if (!key) throw new Error('No key for places')
    const tags: PlaceTag[] = []
    for (const one of cases) {
      const { reference } = one.row
      const sealed = {
        reference,
        caseRecipient: one.caseRecipient,
        envelope: base64.decode(one.envelope),
      }
      const readers = findReaders(this.#given.lists, one.row)
      const opened = await openCaseSecret(this.#identities, sealed, readers)
      const place = opened.outcome === 'opened' && (await openPlace(opened.identity, one))
      if (place) tags.push({ reference, tag: await toPlaceTag(key, place) })
    }
    return tags
  }

  /** What a table shows of some cases, opened. */
  openTableCases(cases: readonly SealedTableCase[]): Promise<TableContent[]> {
    return Promise.all(
      cases.map(({ row, caseRecipient, envelope, sealedAnswers, sealedReply }) => {
        const [opening, answers] = [base64.decode(envelope), base64.decode(sealedAnswers)]
        const complaint = { ...row, caseRecipient, envelope: opening, sealedAnswers: answers }
        const reply = sealedReply === null ? null : base64.decode(sealedReply)
        return openTableCase(this.#identities, this.#given.lists, { complaint, sealedReply: reply })
      }),
    )
  }

  /** Signs that a case is erased. */
  signErasure(signingKey: string, erasure: UnsignedErasure): Erasure {
    const bytes = toOfficeBytes(this.#given.region, toErasurePart(erasure))
    return { ...erasure, by: signingKey, signature: this.#find(signingKey).sign(bytes) }
  }

  /** Forgets the secret of a case that is left. */
  leaveCase(reference: string): void {
    this.#cases.delete(reference)
  }

  /** Numbers of the lists whose cases of his unit an officer opens with his keys. */
  async findOwnLists(signingKey: string): Promise<number[]> {
    const own = await Promise.all(this.#identities.map(identityToRecipient))
    return findOpenLists(this.#given.lists, this.#findUnit(signingKey), own)
  }

  /** Seals cases of his unit anew to its officers of now, and signs that. */
  wrapCases(signingKey: string, cases: WaitingCase[], at: Date): Promise<WrappedCases> {
    const { region, lists } = this.#given
    const [signer, authority] = [this.#find(signingKey), this.#findUnit(signingKey)]
    return wrapCases({ identities: this.#identities, signer, authority, region, lists, at }, cases)
  }

  #findUnit(signingKey: string): string {
    const [card] = findCards(this.#given.lists, [signingKey])
    if (!card) throw new Error('Not listed')
    return card.authority
  }

  #find(signingKey: string): Signer {
    const signer = this.#signers.find((one) => one.signingKey === signingKey)
    if (!signer) throw new Error('No such key')
    return signer
  }
}

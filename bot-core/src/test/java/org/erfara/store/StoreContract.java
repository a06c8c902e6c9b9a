package org.erfara.store;

/** Everything a store promises. A store's test implements this and adds only its set-up. */
public interface StoreContract
        extends TransactionContract,
                ChannelStoreContract,
                InboxStoreContract,
                QuestionStoreContract,
                QuestionGroupStoreContract,
                AskedStoreContract,
                ExchangeStoreContract,
                ThemeStoreContract,
                PolishedStoreContract,
                ListeningStoreContract,
                WindowStoreContract,
                TagStoreContract,
                InvitationStoreContract,
                PrivacyStoreContract {}

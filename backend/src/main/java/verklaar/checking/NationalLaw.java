package verklaar.checking;

import verklaar.privacy.WebAddress;

/** The national laws that rules cite, and what courts and authorities have said, each with a link to its text. */
public final class NationalLaw {

    private NationalLaw() {
    }

    /** The Dutch Uitvoeringswet AVG. */
    public static Source uavg(String article) {
        return dutch("UAVG art. " + article, "BWBR0040940");
    }

    /** The Dutch Telecommunicatiewet. */
    public static Source telecommunicatiewet(String article) {
        return dutch("Telecommunicatiewet art. " + article, "BWBR0009950");
    }

    /** Book 3 of the Dutch Burgerlijk Wetboek, on services offered online. */
    public static Source burgerlijkWetboek(String article) {
        return dutch("BW art. " + article, "BWBR0005291");
    }

    /** The Dutch Handelsregisterwet 2007. */
    public static Source handelsregisterwet(String article) {
        return dutch("Handelsregisterwet 2007 art. " + article, "BWBR0021777");
    }

    private static Source dutch(String article, String law) {
        return source(article, "https://wetten.overheid.nl/" + law);
    }

    /** What the Dutch authority says on its pages. */
    public static Source autoriteitPersoonsgegevens(String subject) {
        return source("Autoriteit Persoonsgegevens: " + subject, "https://www.autoriteitpersoonsgegevens.nl/");
    }

    /** The Belgian act of 30 July 2018 on the protection of natural persons. */
    public static Source belgianAct(String article) {
        return source("Act of 30 July 2018 art. " + article, "https://www.ejustice.just.fgov.be/eli/loi/2018/07/30/2018040581/justel");
    }

    /** The Belgian Wetboek van economisch recht. */
    public static Source economischRecht(String article) {
        return source("WER art. " + article, "https://www.ejustice.just.fgov.be/eli/wet/2013/02/28/2013A11134/justel");
    }

    /** The German Digitale-Dienste-Gesetz. */
    public static Source ddg(String paragraph) {
        return source("DDG § " + paragraph, "https://www.gesetze-im-internet.de/ddg/__" + paragraph + ".html");
    }

    /** The German TDDDG, kept at the address of the act it renamed. */
    public static Source tdddg(String paragraph) {
        return source("TDDDG § " + paragraph, "https://www.gesetze-im-internet.de/ttdsg/__" + paragraph + ".html");
    }

    /** The Austrian E-Commerce-Gesetz. */
    public static Source austrianCommerce(String paragraph) {
        return source("ECG § " + paragraph, "https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20001703");
    }

    /** The Austrian Datenschutzgesetz. */
    public static Source austrianPrivacy(String paragraph) {
        return source("DSG (AT) § " + paragraph, "https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10001597");
    }

    /** The French Loi Informatique et Libertés. */
    public static Source informatiqueEtLibertes(String article) {
        return source("Loi 78-17 art. " + article, "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460");
    }

    /** The French Loi pour la confiance dans l'économie numérique. */
    public static Source confianceNumerique() {
        return source("LCEN", "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000801164");
    }

    /** The Italian authority's guidelines on cookies of 2021. */
    public static Source garanteOnCookies() {
        return source("Garante, linee guida cookie 2021", "https://www.garanteprivacy.it/home/docweb/-/docweb-display/docweb/9677876");
    }

    /** The Spanish Ley Orgánica 3/2018. */
    public static Source spanishAct(String article) {
        return source("LOPDGDD art. " + article, "https://www.boe.es/eli/es/lo/2018/12/05/3/con");
    }

    /** The Data Protection Act 2018 of the United Kingdom. */
    public static Source britishAct(String section) {
        return source("DPA 2018 s " + section, "https://www.legislation.gov.uk/ukpga/2018/12/section/" + section);
    }

    /** The GDPR as it applies in the United Kingdom, with the amendments of 2025. */
    public static Source britishGdpr(String article) {
        return source("UK GDPR Art. " + article, "https://www.legislation.gov.uk/eur/2016/679/contents");
    }

    /** The Data (Use and Access) Act 2025. */
    public static Source dataUseAndAccess(String section) {
        return source("DUAA 2025 s " + section, "https://www.legislation.gov.uk/ukpga/2025/18/section/" + section);
    }

    /** The British regulations on electronic communications. */
    public static Source pecr(String regulation) {
        return source("PECR reg. " + regulation, "https://www.legislation.gov.uk/uksi/2003/2426/regulation/" + regulation);
    }

    /** The Swiss Datenschutzgesetz. */
    public static Source swissAct(String article) {
        return source("DSG (CH) art. " + article, "https://www.fedlex.admin.ch/eli/cc/2022/491/de");
    }

    /** The Swiss Fernmeldegesetz. */
    public static Source swissTelecom(String article) {
        return source("FMG art. " + article, "https://www.fedlex.admin.ch/eli/cc/1997/2187_2187_2187/de");
    }

    /** The California Consumer Privacy Act. */
    public static Source ccpa(String section) {
        return source("CCPA § " + section,
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=" + section);
    }

    /** A judgment of the Court of Justice of the European Union. */
    public static Source judgment(String number) {
        return source("CJEU " + number, "https://curia.europa.eu/juris/liste.jsf?num=" + number);
    }

    /** The decision on the EU-US Data Privacy Framework, of 2023. */
    public static Source privacyFramework() {
        return source("Decision (EU) 2023/1795", "https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj");
    }

    /** The standard contractual clauses of 2021. */
    public static Source standardClauses() {
        return source("Decision (EU) 2021/914", "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj");
    }

    /** The European Data Protection Board on what counts as storing and reading on a device. */
    public static Source boardOnTechniques() {
        return source("EDPB Guidelines 2/2023", "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/"
                + "guidelines-22023-technical-scope-art-53-eprivacy-directive_en");
    }

    /** The report of the authorities' task force on cookie banners, of 2023. */
    public static Source boardOnBanners() {
        return source("EDPB Cookie Banner Taskforce 2023", "https://www.edpb.europa.eu/our-work-tools/our-documents/other/"
                + "report-work-undertaken-cookie-banner-taskforce_en");
    }

    /** Regulation (EU) 2024/1689 on artificial intelligence. */
    public static Source aiAct(String article) {
        return source("AI Act Art. " + article, "https://eur-lex.europa.eu/eli/reg/2024/1689/oj");
    }

    private static Source source(String article, String link) {
        return new Source(article, new WebAddress(link));
    }
}

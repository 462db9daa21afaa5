// How the other reports of statements are counted, for whichever connection counts them.

/**
 * How many other reports each statement has, `id` and `reports`; those without any are left out. Its one parameter is a JSON
 * array of ids.
 */
export const REPORTS_OF = `
    SELECT own."statementId" AS id, count(*) AS reports
    FROM json_each(?) asked JOIN "GroupMember" own ON own."statementId" = asked.value
    JOIN "Statement" s ON s."id" = own."statementId" JOIN "Article" a ON a."id" = s."articleId"
    JOIN "GroupMember" m ON m."groupId" = own."groupId"
    JOIN "Statement" t ON t."id" = m."statementId" JOIN "Article" b ON b."id" = t."articleId"
    WHERE b."id" <> a."id" AND t."isReplaced" = 0 AND t."copyOfId" IS NOT coalesce(s."copyOfId", -1)
      AND b."wireGroupId" IS NOT coalesce(a."wireGroupId", -1)
    GROUP BY own."statementId"`
